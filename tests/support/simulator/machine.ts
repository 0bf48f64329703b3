/**
 * A machine with a person, a browser and the tracker's background in it, for which time costs nothing. It makes the
 * moves of a life, fires what falls due between them, and writes down what really happened.
 *
 * The rules by which the background is told are the browser's: a blur is told at once and believed after a second,
 * during which everything else waits; idleness is told when the threshold is past; an alarm fires once on waking.
 */
import { HEARTBEAT } from '../../../tracking/advance';
import { type Duration, HOUR, MINUTE, SECOND, toInstant } from '../../../tracking/instant';
import type { Presence } from '../../../tracking/presence';
import type { Span } from '../../../tracking/span';
import type { ToolId } from '../../../tracking/tool';
import { Background, type Reach } from './background';
import { type Act, type Life, paceOf } from './life';
import type { Entry, Fault, LifeRecord } from './record';
import { offsetAt, type Zone } from './zones';

interface Look {
  isReported: boolean;
  /** The presence that an event told; otherwise the browser is asked. */
  presence?: Presence;
  isBlur?: boolean;
}

/** One moment by the clock of the record and by the one on the wall, as that was then. */
interface Moment {
  at: number;
  wall: number;
}

interface Blur extends Moment {
  /** By the clock that stands still asleep. */
  believedAt: number;
  waiting: Look[];
}

const DAY: Duration = 24 * HOUR;
/** No two things happen in the same millisecond, or which of them was first would be a matter of taste. */
const LEAST: Duration = 1;

export function live(life: Life): { record: LifeRecord; spans: Span[] } {
  return new Machine(life).live();
}

class Machine {
  readonly #background: Background;
  readonly #record: LifeRecord;
  #now = 0;
  #slept = 0;
  #skew: number;
  #zone: Zone;
  #isRunning = true;
  #isInBrowser = true;
  #tab: ToolId | null = null;
  #heard: ToolId | null = null;
  #isLocked = false;
  #isPaused = false;
  /** Since when nobody touches the machine. */
  #absentSince: number | null = null;
  #isIdle = false;
  /** When the heartbeat is due, by the clock that alarms go by. */
  #alarm: number | null = null;
  #trouble: 'lost' | 'doubled' | null = null;
  /** What lasts until the alarm has fired. */
  readonly #alarmFaults: Fault[] = [];
  #blur: Blur | null = null;
  #reach: Reach = 'done';

  constructor(private readonly life: Life) {
    this.#background = new Background(life);
    this.#skew = life.start;
    this.#zone = life.zone;
    this.#record = {
      life,
      end: life.days * DAY,
      front: [],
      heard: [],
      isLocked: [],
      isPaused: [],
      isRunning: [],
      skew: [{ since: 0, value: life.start }],
      zone: [{ since: 0, value: life.zone }],
      absences: [],
      looks: [],
      blurs: [],
      breaks: [],
      faults: [],
      events: 0,
    };
  }

  live(): { record: LifeRecord; spans: Span[] } {
    const { life } = this;
    const leastPace = Math.max(HOUR, life.moves.length * MINUTE);
    const spare = Math.max(0, leastPace - paceOf(life));
    this.#note();
    this.#look({ isReported: true });
    while (this.#now < this.#record.end) {
      for (const { wait, act } of life.moves) {
        this.#passTo(Math.min(this.#record.end, this.#now + Math.max(wait, LEAST)));
        if (this.#now >= this.#record.end) {
          break;
        }
        this.#record.events += 1;
        this.#make(act);
      }
      this.#passTo(Math.min(this.#record.end, this.#now + spare));
    }
    this.#endAlarmFaults();
    const record = { ...this.#record, end: this.#now };
    for (const absence of record.absences) {
      absence.ended = Math.min(absence.ended, record.end);
    }
    return { record, spans: this.#background.ledger.spans() };
  }

  // What the browser would say.

  get #wall(): number {
    return this.#now + this.#skew;
  }

  get #presence(): Presence {
    return this.#isLocked ? 'locked' : this.#isIdle ? 'idle' : 'active';
  }

  get #front(): ToolId | null {
    return this.#isRunning && this.#isInBrowser ? this.#tab : null;
  }

  // The passing of time.

  #passTo(target: number): void {
    for (;;) {
      const alarm = this.#alarmDue();
      const belief = this.#blur === null ? Infinity : this.#blur.believedAt + this.#slept;
      const idle = this.#idleDue();
      const due = Math.min(alarm, belief, idle);
      if (due > target) {
        this.#now = Math.max(this.#now, target);
        return;
      }
      this.#now = Math.max(this.#now, due);
      if (idle === due) {
        this.#noticeIdle();
      } else if (belief === due) {
        this.#believe();
      } else {
        this.#fire();
      }
    }
  }

  #idleDue(): number {
    const isWaiting = this.#absentSince !== null && !this.#isIdle && !this.#isLocked;
    return isWaiting ? (this.#absentSince as number) + this.life.idleThreshold : Infinity;
  }

  #noticeIdle(): void {
    this.#isIdle = true;
    this.#record.absences.push({
      left: this.#absentSince as number,
      noticed: this.#now,
      ended: Infinity,
      isBlurred: this.#blur !== null,
    });
    this.#look({ isReported: true, presence: 'idle' });
  }

  // The background's alarm.

  get #alarmClock(): number {
    return this.life.alarms === 'wall' ? this.#wall : this.#now - this.#slept;
  }

  #alarmDue(): number {
    return this.#alarm === null ? Infinity : this.#now + Math.max(0, this.#alarm - this.#alarmClock);
  }

  #fire(): void {
    const trouble = this.#trouble;
    this.#trouble = null;
    this.#endAlarmFaults();
    const next = (this.#alarm as number) + HEARTBEAT;
    this.#alarm = next > this.#alarmClock ? next : this.#alarmClock + HEARTBEAT;
    if (trouble !== 'lost') {
      this.#look({ isReported: false });
    }
    if (trouble === 'doubled') {
      this.#look({ isReported: false });
    }
  }

  #keepAlarm(): void {
    if (!this.#background.isBeating) {
      this.#dropAlarm();
    }
    this.#alarm ??= this.#background.isBeating ? this.#alarmClock + HEARTBEAT : null;
  }

  #dropAlarm(): void {
    this.#alarm = null;
    this.#trouble = null;
    this.#endAlarmFaults();
  }

  #endAlarmFaults(): void {
    for (const fault of this.#alarmFaults.splice(0)) {
      this.#endFault(fault);
    }
  }

  // Looking.

  #look(look: Look): void {
    if (this.#blur !== null) {
      this.#blur.waiting.push(look);
      return;
    }
    this.#observe({ at: this.#now, wall: this.#wall }, look);
  }

  #observe({ at, wall }: Moment, { presence, ...signal }: Look): void {
    const reach = this.#reach;
    this.#reach = 'done';
    const answers = {
      presence: presence ?? this.#presence,
      front: this.#front,
      heard: this.#heard,
      isPaused: this.#isPaused,
      offset: offsetAt(this.#zone, wall),
      isBrowserInFront: this.#isInBrowser,
    };
    const isReported = this.#background.observe(toInstant(wall), answers, signal, reach);
    if (reach === 'done') {
      this.#keepAlarm();
    }
    // What a killed worker saw may be booked, but the heartbeat that should follow is not sure to.
    const lost = reach === 'done' ? null : this.#fault('lost look', null);
    if (reach !== 'begun') {
      this.#record.looks.push({ at, isReported });
    }
    if (lost !== null) {
      this.#endFault(lost);
    }
  }

  #believe(): void {
    const blur = this.#blur as Blur;
    this.#blur = null;
    const isTrue = !this.#isInBrowser;
    this.#record.blurs.push({ start: blur.at, end: this.#now });
    this.#observe(isTrue ? blur : { at: this.#now, wall: this.#wall }, { isReported: true, isBlur: isTrue });
    for (const look of blur.waiting) {
      this.#look(look);
    }
  }

  #focus(): void {
    const blur = this.#blur;
    this.#blur = null;
    if (blur !== null) {
      this.#record.blurs.push({ start: blur.at, end: this.#now });
    }
    for (const look of [...(blur?.waiting ?? []), { isReported: true }]) {
      this.#look(look);
    }
  }

  /** What waited for the blur to be believed dies with the worker. */
  #loseBlur(): void {
    if (this.#blur !== null) {
      this.#blur = null;
      this.#fault('lost look', null);
    }
  }

  // What the person and the world do.

  #make(act: Act): void {
    switch (act.kind) {
      case 'open':
        this.#useBrowser();
        this.#show(act.tool);
        return;
      case 'drift':
        this.#show(act.tool);
        return;
      case 'leave':
        this.#leave(act.isTold);
        return;
      case 'return':
        this.#useBrowser();
        return;
      case 'popup':
        this.#useBrowser();
        this.#startBlur();
        return;
      case 'rest':
        this.#absentSince ??= this.#now;
        return;
      case 'resume':
        this.#bePresent();
        return;
      case 'lock':
        this.#lock();
        return;
      case 'sound':
        this.#heard = act.meeting;
        this.#note();
        this.#look({ isReported: true });
        return;
      case 'pause':
        this.#bePresent();
        this.#isPaused = act.isPaused;
        this.#note();
        this.#look({ isReported: true });
        return;
      case 'sleep':
        this.#sleep(act.length, act.wakesTo);
        return;
      case 'kill':
        if (act.reach === 'now') {
          this.#background.die();
          this.#loseBlur();
        } else {
          this.#reach = act.reach;
        }
        return;
      case 'crash':
        this.#crash(act.down);
        return;
      case 'update':
        this.#fault('update');
        this.#forget();
        this.#now += LEAST;
        this.#look({ isReported: true });
        return;
      case 'clock':
        this.#setClock(act.by);
        return;
      case 'fly':
        this.#zone = act.zone;
        this.#record.zone.push({ since: this.#now, value: act.zone });
        this.#break();
        return;
      case 'alarm':
        this.#botherAlarm(act.trouble, act.by);
        return;
    }
  }

  #show(tool: ToolId | null): void {
    this.#tab = tool;
    this.#note();
    this.#look({ isReported: true });
  }

  #useBrowser(): void {
    this.#bePresent();
    if (!this.#isInBrowser || this.#blur !== null) {
      this.#isInBrowser = true;
      this.#note();
      this.#focus();
    }
  }

  #leave(isTold: boolean): void {
    this.#bePresent();
    if (!this.#isInBrowser) {
      return;
    }
    if (isTold) {
      this.#startBlur();
    } else {
      this.#fault('untold leave');
    }
    this.#isInBrowser = false;
    this.#note();
  }

  #startBlur(): void {
    this.#background.begin();
    this.#blur ??= { at: this.#now, believedAt: this.#now - this.#slept + SECOND, wall: this.#wall, waiting: [] };
  }

  #bePresent(): void {
    const wasAway = this.#isLocked || this.#isIdle;
    if (this.#isIdle) {
      this.#endAbsence();
    }
    this.#isLocked = false;
    this.#absentSince = null;
    if (wasAway) {
      this.#note();
      this.#look({ isReported: true, presence: 'active' });
    }
  }

  #endAbsence(): void {
    this.#isIdle = false;
    const absence = this.#record.absences.at(-1);
    if (absence !== undefined) {
      absence.ended = this.#now;
    }
  }

  #lock(): void {
    if (!this.#isLocked) {
      this.#isLocked = true;
      this.#note();
      this.#look({ isReported: true, presence: 'locked' });
    }
  }

  #sleep(length: Duration, wakesTo: 'person' | 'lock' | 'nobody'): void {
    const start = this.#now;
    const fault = this.#fault('sleep');
    this.#isRunning = false;
    this.#note();
    this.#now += Math.max(length, LEAST);
    this.#slept += Math.max(length, LEAST);
    this.#isRunning = true;
    this.#note();
    this.#break();
    this.#endFault(fault);
    if (wakesTo === 'person') {
      this.#bePresent();
    } else if (wakesTo === 'lock') {
      this.#lock();
    } else {
      this.#absentSince ??= start;
    }
  }

  #crash(down: Duration): void {
    this.#fault('crash');
    this.#forget();
    this.#isRunning = false;
    this.#heard = null;
    this.#note();
    this.#now += down + LEAST;
    this.#isRunning = true;
    this.#isInBrowser = true;
    if (this.#isIdle) {
      this.#endAbsence();
    }
    this.#isLocked = false;
    this.#absentSince = null;
    this.#note();
    this.#look({ isReported: true });
  }

  /** The session is over: what was known and the alarm are gone. */
  #forget(): void {
    this.#blur = null;
    this.#background.forget();
    this.#dropAlarm();
    this.#break();
  }

  #setClock(by: Duration): void {
    this.#fault('clock');
    this.#break();
    this.#skew += by;
    this.#record.skew.push({ since: this.#now, value: this.#skew });
    if (by < 0 && this.life.alarms === 'wall' && this.#alarm !== null) {
      // An alarm that goes by the clock on the wall waits until that has caught up.
      this.#alarmFaults.push(this.#fault('alarm', null));
    }
  }

  #botherAlarm(trouble: 'late' | 'early' | 'lost' | 'doubled', by: Duration): void {
    if (this.#alarm === null) {
      return;
    }
    if (trouble === 'late') {
      this.#alarm += by;
      this.#alarmFaults.push(this.#fault('alarm', by));
    } else if (trouble === 'early') {
      this.#alarm = Math.max(this.#alarmClock, this.#alarm - by);
    } else {
      this.#trouble = trouble;
      if (trouble === 'lost') {
        this.#alarmFaults.push(this.#fault('alarm', HEARTBEAT));
      }
    }
  }

  // Writing down.

  #fault(kind: Fault['kind'], extra: Duration | null = 0): Fault {
    const looks = this.#record.looks.length;
    const fault = { at: this.#now, until: this.#now, looksBefore: looks, looksUntil: looks, kind, extra };
    this.#record.faults.push(fault);
    return fault;
  }

  #endFault(fault: Fault): void {
    fault.until = this.#now;
    fault.looksUntil = this.#record.looks.length;
  }

  #break(): void {
    this.#record.breaks.push({ at: this.#now, looksBefore: this.#record.looks.length });
  }

  #note(): void {
    const put = <Value>(entries: Entry<Value>[], value: Value): boolean => {
      const isNew = entries.at(-1)?.value !== value || entries.length === 0;
      if (isNew) {
        entries.push({ since: this.#now, value });
      }
      return isNew;
    };
    if (put(this.#record.front, this.#front)) {
      this.#break();
    }
    put(this.#record.heard, this.#heard);
    put(this.#record.isLocked, this.#isLocked);
    put(this.#record.isPaused, this.#isPaused);
    put(this.#record.isRunning, this.#isRunning);
  }
}
