/** A desk at some hour by the clock on the wall, at which enough was worked that something may be said of it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { clearTables, type Row, readTable } from '../database';
import { readStorage, writeStorage } from '../extension-storage';
import { countNotifications, pictureOfScreen, shownNotifications } from '../notifications';
import { sleepReal, until } from '../wait';
import { type Desk, type DeskOptions, reopenDesk, setUpDesk } from './desk';
import { closeAskPages, lookAgain, workSince } from './late';
import { zoneWhereItIs } from './zone';

const PICTURES = join(import.meta.dirname, '../../../../.cache/pictures');

/** Every day of the week is a work day, so that a test means the same on each. */
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

export interface NudgedOptions extends Pick<DeskOptions, 'sites' | 'profile' | 'permanentXpi'> {
  /** What the clock on the wall shows. */
  readonly hour: number;
  /** Chromium: the day that it shows, as `2026-11-23`. */
  readonly day?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

export class NudgedDesk {
  private constructor(
    readonly desk: Desk,
    readonly gitlab: Page,
    /** Minutes east of UTC. */
    readonly offset: number,
    private readonly settings: Readonly<Record<string, unknown>>,
  ) {}

  /** Starts a browser in which GitLab is chosen, granted and in front. */
  static async setUp(options: NudgedOptions): Promise<NudgedDesk> {
    const { desk, zone, settings } = await open(options, setUpDesk);
    return new NudgedDesk(desk, await desk.browser.openSite(options.sites.url('gitlab.com')), zone.offset, settings);
  }

  /** Starts the browser of a profile again, after `setUp` on the same profile. */
  static async reopen(options: NudgedOptions): Promise<NudgedDesk> {
    const { desk, zone, settings, granted, grant } = await open(options, reopenDesk);
    // Chromium installs the extension anew and forgets what was granted to it; Firefox keeps it.
    if (desk.browser.kind === 'chromium') {
      await desk.browser.grant(grant);
    }
    await desk.untilGranted(granted);
    return new NudgedDesk(desk, await desk.browser.openSite(options.sites.url('gitlab.com')), zone.offset, settings);
  }

  /** Begins anew: nothing was shown, wished for or parked, and this long was worked without a break up to now. */
  async begin(worked: number, { settings = {}, control = {} }: { settings?: Row; control?: Row } = {}): Promise<void> {
    await closeAskPages(this.desk);
    await clearTables(this.desk.page, 'nudges', 'notes', 'marks');
    await writeStorage(this.desk.page, 'local', {
      control: { paused: null, ...control },
      settings: { version: 1, ...this.settings, ...settings },
    });
    await shownNotifications();
    await this.work(worked);
  }

  /** Unbroken work up to now, and none before it. */
  work(length: number): Promise<void> {
    return workSince(this.desk, this.gitlab, { tool: 'gitlab', length, offset: this.offset });
  }

  nudges(): Promise<Row[]> {
    return readTable(this.desk.page, 'nudges');
  }

  async lastNudge(): Promise<Row | undefined> {
    return (await this.nudges()).at(-1);
  }

  async wishes(): Promise<Row> {
    return ((await readStorage(this.desk.page, 'local'))['control'] ?? {}) as Row;
  }

  /** Waits until the one notification of the next look is on the desktop. @param picture keeps a picture of it by this name */
  async isNotified(picture?: string): Promise<void> {
    await lookAgain(this.desk, this.gitlab);
    await until(async () => (await countNotifications()) === 1, { what: 'one notification' });
    if (picture !== undefined) {
      mkdirSync(PICTURES, { recursive: true });
      await pictureOfScreen(join(PICTURES, `${picture}-${this.desk.browser.kind}.png`));
    }
  }

  /** Lets a new background look, as if all that was shown had been shown an hour earlier, until something more is shown. */
  async isNotifiedAnHourLater(): Promise<void> {
    await lookAgain(this.desk, this.gitlab, { isAnHourLater: true });
    await until(async () => (await countNotifications()) === 1, { what: 'one notification more' });
  }

  isAnswered(answer: string): Promise<unknown> {
    return until(async () => (await this.lastNudge())?.['answer'] === answer, {
      what: `the answer "${answer}" to be kept`,
    });
  }

  /** Looked at anew by a new background, as if the last nudge had been an hour ago, nothing more comes. */
  async staysQuiet(): Promise<void> {
    const before = (await this.nudges()).length;
    await lookAgain(this.desk, this.gitlab, { isAnHourLater: true });
    // Nothing tells that nothing comes; it would have come with the observation.
    await sleepReal(2_000);
    expect((await this.nudges()).length).toBe(before);
  }

  /** The minute of the day that the clock on the wall shows at an instant. */
  minuteOfDay(at: number): number {
    return Math.round(at / 60_000 + this.offset) % (24 * 60);
  }

  close(): Promise<void> {
    return this.desk.close();
  }
}

async function open(
  { hour, day, settings = {}, ...options }: NudgedOptions,
  start: (options: DeskOptions) => Promise<Desk>,
) {
  const zone = day === undefined ? zoneWhereItIs(hour) : { name: 'Etc/UTC', offset: 0 };
  const clock = day === undefined ? {} : { fakeTime: `@${day} ${String(hour).padStart(2, '0')}:00:00` };
  const access = { grant: ['*://gitlab.com/*'], granted: ['gitlab'] };
  const all = { tools: ['gitlab'], idleSeconds: 600, workDays: EVERY_DAY, ...settings };
  const desk = await start({ ...options, ...clock, ...access, timeZone: zone.name, settings: all });
  return { desk, zone, settings: all, ...access };
}
