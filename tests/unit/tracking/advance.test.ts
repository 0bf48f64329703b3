/** Every case of which the design says what becomes of it, told as timetables. */
import { describe, expect, test } from 'vitest';
import { advance, isBooked, TOLERANCE } from '../../../tracking/advance';
import type { Observation } from '../../../tracking/observation';
import { at, span } from '../../support/build';
import { Background } from '../../support/simulator/background';
import { Timetable } from '../../support/simulator/timetable';

const day = (...place: ConstructorParameters<typeof Timetable>): Timetable => new Timetable(...place);

describe('one tool', () => {
  test('a tool counts from the moment it is in front until another site is', () => {
    const monday = day().told('10:00', { front: 'github' }).beats('10:01', '10:29').told('10:29:40', { front: null });
    expect(monday.spans()).toEqual(['github 10:00–10:29:40']);
  });

  test('a tool that follows another begins where that one ends', () => {
    const monday = day()
      .told('10:00', { front: 'github' })
      .told('10:00:30', { front: 'slack' })
      .told('10:00:50', { front: null });
    expect(monday.spans()).toEqual(['github 10:00–10:00:30', 'slack 10:00:30–10:00:50']);
  });

  test('nothing is booked for a tool that was in front for no time at all', () => {
    expect(day().told('10:00', { front: 'github' }).told('10:00', { front: null }).spans()).toEqual([]);
  });

  test('nothing is booked while no tool is in front', () => {
    expect(day().told('10:00', { front: null }).told('12:00').spans()).toEqual([]);
  });

  test('whoever was idle counts again from the moment they are back', () => {
    const monday = day()
      .told('10:00', { front: 'github' })
      .beats('10:01', '10:05')
      .told('10:05:30', { presence: 'idle' })
      .told('10:40', { presence: 'active' })
      .told('10:41', { front: null });
    expect(monday.spans()).toEqual(['github 10:00–10:04:30', 'github 10:40–10:41']);
  });
});

describe('heartbeats', () => {
  test('a late heartbeat still continues the span', () => {
    expect(day().told('10:00', { front: 'github' }).beat('10:01').beat('10:03:20').spans()).toEqual([
      'github 10:00–10:03:20',
    ]);
  });

  test('a repeated heartbeat changes nothing', () => {
    expect(day().told('10:00', { front: 'github' }).beat('10:01').beat('10:01').beat('10:01').spans()).toEqual([
      'github 10:00–10:01',
    ]);
  });

  test('an early heartbeat only tells earlier what is so', () => {
    expect(day().told('10:00', { front: 'github' }).beat('10:00:01').beat('10:01').spans()).toEqual([
      'github 10:00–10:01',
    ]);
  });

  test('one missing heartbeat is bridged', () => {
    expect(day().told('10:00', { front: 'github' }).beat('10:02').spans()).toEqual(['github 10:00–10:02']);
  });

  test('a silence of exactly the tolerance is bridged, and a millisecond more is not', () => {
    expect(day().told('10:00', { front: 'github' }).beat('10:02:30').spans()).toEqual(['github 10:00–10:02:30']);
    expect(day().told('10:00', { front: 'github' }).beat('10:01').beat('10:03:30.001').beat('10:04').spans()).toEqual([
      'github 10:00–10:01',
      'github 10:03:30.001–10:04',
    ]);
  });

  test('two missing heartbeats end the span at its last observation', () => {
    expect(day().told('10:00', { front: 'github' }).beat('10:01').beat('10:04').beat('10:05').spans()).toEqual([
      'github 10:00–10:01',
      'github 10:04–10:05',
    ]);
  });

  test('leaving that no event reported is found by the heartbeat and ends the span at its last observation', () => {
    expect(day().told('10:00', { front: 'github' }).beat('10:01').beat('10:02', { front: null }).spans()).toEqual([
      'github 10:00–10:01',
    ]);
  });

  test('a tool that a heartbeat finds in front counts from that heartbeat', () => {
    const monday = day()
      .told('10:00', { front: 'github' })
      .beat('10:01')
      .beat('10:02', { front: 'slack' })
      .beat('10:03');
    expect(monday.spans()).toEqual(['github 10:00–10:01', 'slack 10:02–10:03']);
  });

  test('an end never moves earlier by a late heartbeat', () => {
    const monday = day().told('10:00', { front: 'github' }).beat('10:02').beat('10:01');
    expect(monday.spans()).toEqual(['github 10:00–10:02']);
  });
});

describe('presence', () => {
  test('idle ends the span when input stopped, even before the last heartbeat', () => {
    expect(
      day().told('10:00', { front: 'github' }).beats('10:01', '10:05').told('10:05:10', { presence: 'idle' }).spans(),
    ).toEqual(['github 10:00–10:04:10']);
  });

  test('idle that is told at the very instant of a heartbeat ends the span before it all the same', () => {
    const monday = day().told('10:00', { front: 'github' }).beats('10:01', '10:05');
    expect(monday.told('10:05', { presence: 'idle' }).spans()).toEqual(['github 10:00–10:04']);
  });

  test('idle never ends a span before its start', () => {
    expect(
      day()
        .told('10:00', { front: 'slack' })
        .told('10:00:40', { front: 'github' })
        .told('10:01:20', { presence: 'idle' })
        .spans(),
    ).toEqual(['slack 10:00–10:00:40']);
  });

  test('a longer threshold reaches back further', () => {
    const monday = day({}, { idleThreshold: 600_000 }).told('10:00', { front: 'github' }).beats('10:01', '10:29');
    expect(monday.told('10:30', { presence: 'idle' }).spans()).toEqual(['github 10:00–10:20']);
  });

  test('idleness that a heartbeat finds is no later than the last observation', () => {
    const monday = day({}, { idleThreshold: 15_000 }).told('10:00', { front: 'github' }).beat('10:01');
    expect(monday.beat('10:02', { presence: 'idle' }).spans()).toEqual(['github 10:00–10:01']);
  });

  test('a lock ends the span at once', () => {
    expect(
      day().told('10:00', { front: 'github' }).beat('10:01').told('10:01:20', { presence: 'locked' }).spans(),
    ).toEqual(['github 10:00–10:01:20']);
  });

  test('a lock after idleness takes nothing more away', () => {
    const monday = day()
      .told('10:00', { front: 'github' })
      .beats('10:01', '10:10')
      .told('10:10:30', { presence: 'idle' });
    expect(monday.told('10:15', { presence: 'locked' }).spans()).toEqual(['github 10:00–10:09:30']);
  });

  test('looking at our own popup is not leaving the work', () => {
    // The window says that it lost the focus, and the tool is still what is in front.
    const monday = day()
      .told('10:00', { front: 'github' })
      .told('10:00:20')
      .beat('10:01')
      .told('10:01:30', { front: null });
    expect(monday.spans()).toEqual(['github 10:00–10:01:30']);
  });

  test('leaving the browser ends the span when it was left, though that is believed later', () => {
    const monday = day()
      .told('10:00', { front: 'github' })
      .beat('10:01')
      .told('10:01:59.500', { front: null })
      .told('10:02:00.600');
    expect(monday.spans()).toEqual(['github 10:00–10:01:59.500']);
  });
});

describe('sleep', () => {
  test('a long sleep is not booked', () => {
    expect(
      day().told('10:00', { front: 'github' }).beats('10:01', '10:30').beat('18:00:20').beat('18:01').spans(),
    ).toEqual(['github 10:00–10:30', 'github 18:00:20–18:01']);
  });

  test('a sleep shorter than the tolerance cannot be told from a late heartbeat', () => {
    expect(day().told('10:00', { front: 'github' }).beat('10:01').beat('10:03:10').spans()).toEqual([
      'github 10:00–10:03:10',
    ]);
  });

  test('a change that is reported on waking does not reach over the sleep', () => {
    expect(
      day().told('10:00', { front: 'github' }).beat('10:01').told('18:00', { front: 'slack' }).beat('18:01').spans(),
    ).toEqual(['github 10:00–10:01', 'slack 18:00–18:01']);
  });

  test('idleness that is noticed on waking does not reach over the sleep', () => {
    expect(day().told('10:00', { front: 'github' }).beat('10:01').told('18:00', { presence: 'idle' }).spans()).toEqual([
      'github 10:00–10:01',
    ]);
  });

  test('a sleep of days is a gap of days', () => {
    const monday = day()
      .told('10:00', { front: 'github' })
      .beat('10:01')
      .beat('2026-11-27 10:00')
      .beat('2026-11-27 10:01');
    expect(monday.spans()).toEqual(['github 10:00–10:01', 'github 10:00–10:01']);
  });
});

describe('the clock', () => {
  test('set forward by hours, it is a silence like any other', () => {
    expect(day().told('10:00', { front: 'github' }).beat('10:01').beat('13:01:30').beat('13:02:30').spans()).toEqual([
      'github 10:00–10:01',
      'github 13:01:30–13:02:30',
    ]);
  });

  test('set back into the open span, nothing is counted twice', () => {
    const monday = day()
      .told('10:00', { front: 'github' })
      .beats('10:01', '10:30')
      .beat('10:10:30')
      .beats('10:11', '10:31');
    expect(monday.told('10:31:30', { front: null }).spans()).toEqual(['github 10:00–10:30', 'github 10:30–10:31:30']);
  });

  test('set back into the open span, it does not hide a long sleep at its end', () => {
    const monday = day()
      .told('10:00', { front: 'github' })
      .beats('10:01', '10:30')
      .beat('10:27')
      .beat('10:32')
      .beat('10:33');
    expect(monday.spans()).toEqual(['github 10:00–10:30', 'github 10:32–10:33']);
  });

  test('set back before a span, nothing is booked over its beginning while the clock passes it', () => {
    const setBack = () =>
      day().told('10:00', { front: 'github' }).beats('10:01', '10:05').told('10:05:30', { front: null });
    const between = setBack().told('09:58:30', { front: 'slack' }).beats('09:59:30', '10:00:30');
    expect(between.spans()).toEqual(['slack 09:58:30–10:00', 'github 10:00–10:05:30']);
    const onTheMinute = setBack().told('09:58', { front: 'slack' }).beats('09:59', '10:01');
    expect(onTheMinute.spans()).toEqual(['slack 09:58–10:00', 'github 10:00–10:05:30']);
  });

  test('set back before the day turn, time is booked through it up to what is booked already', () => {
    const night = day()
      .told('28:00:10', { front: 'github' })
      .beats('28:01:10', '28:03:10')
      .told('28:03:20', { front: null })
      .told('27:57:30', { front: 'slack' })
      .beats('27:58:30', '28:00:30');
    expect(night.spans()).toEqual(['slack 03:57:30–04:00', 'slack 04:00–04:00:10', 'github 04:00:10–04:03:20']);
  });

  test('set back before the open span, time is booked up to it and again after it', () => {
    const monday = day()
      .told('10:00', { front: 'github' })
      .beats('10:01', '10:05')
      .beats('09:57:30', '10:06:30')
      .told('10:07', { front: null });
    expect(monday.spans()).toEqual(['github 09:57:30–10:00', 'github 10:00–10:05', 'github 10:05:30–10:07']);
  });

  test('set back over several spans, only the time between them is still free', () => {
    const monday = day()
      .told('10:00', { front: 'github' })
      .told('10:01', { front: null })
      .told('10:03', { front: 'github' })
      .told('10:04', { front: null })
      .told('09:59', { front: 'slack' })
      .beats('10:00', '10:05')
      .told('10:05:30', { front: null });
    expect(monday.spans()).toEqual([
      'slack 09:59–10:00',
      'github 10:00–10:01',
      'slack 10:01–10:03',
      'github 10:03–10:04',
      'slack 10:04–10:05:30',
    ]);
  });

  test('set back over a span shorter than a heartbeat, no two spans overlap', () => {
    const monday = day()
      .told('10:00:10', { front: 'github' })
      .told('10:00:20', { front: null })
      .told('09:58:00', { front: 'slack' })
      .beats('09:59', '10:02');
    expect(monday.spans()).toEqual(['slack 09:58–10:00', 'github 10:00:10–10:00:20', 'slack 10:01–10:02']);
  });

  test('set back and forth, the right hour is booked once', () => {
    const monday = day()
      .told('10:00', { front: 'github' })
      .beat('10:01')
      .beat('13:01')
      .beat('13:02')
      .beat('10:03')
      .beat('10:04');
    expect(monday.spans()).toEqual(['github 10:00–10:01', 'github 10:03–10:04', 'github 13:01–13:02']);
  });
});

describe('a killed worker and a crashed browser', () => {
  test('a worker that is killed between two heartbeats loses nothing', () => {
    // Whatever the worker knew it reads again, so its death does not show here at all.
    expect(day().told('10:00', { front: 'github' }).beat('10:01').told('10:01:40', { front: null }).spans()).toEqual([
      'github 10:00–10:01:40',
    ]);
  });

  test('a worker that is killed before it believed a blur leaves the finding to the heartbeat', () => {
    expect(day().told('10:00', { front: 'github' }).beat('10:01').beat('10:02', { front: null }).spans()).toEqual([
      'github 10:00–10:01',
    ]);
  });

  test('a browser that crashed loses what came after the last heartbeat, however soon it is back', () => {
    const monday = day()
      .told('10:00', { front: 'github' })
      .beats('10:01', '10:05')
      .crashes()
      .told('10:05:30')
      .beat('10:06:30');
    expect(monday.spans()).toEqual(['github 10:00–10:05', 'github 10:05:30–10:06:30']);
  });

  test('a browser that crashed is not believed by what it finds on its return', () => {
    const monday = day()
      .told('10:00', { front: 'github' })
      .beat('10:01')
      .crashes()
      .told('10:01:50', { front: 'slack' });
    expect(monday.beat('10:02:50').spans()).toEqual(['github 10:00–10:01', 'slack 10:01:50–10:02:50']);
  });

  test('a meeting that is heard after a crash is a new one', () => {
    const monday = day().told('10:00', { heard: 'zoom' }).beat('10:01').crashes().told('10:02').beat('10:03');
    expect(monday.spans()).toEqual(['zoom 10:00–10:01', 'zoom 10:02–10:03']);
  });
});

describe('flights and clock changes', () => {
  const NEW_YORK = { day: '2026-03-08', offset: -300 };

  test('where the clock jumps ahead, the hour that it skips is not invented', () => {
    const sunday = day(NEW_YORK).told('01:58', { front: 'github' }).beat('01:59').moves({ offset: -240 });
    expect(sunday.beat('03:00').beat('03:01').spans()).toEqual(['github 01:58–02:00', 'github 03:00–03:01']);
  });

  test('where the clock falls back, the hour that it shows twice counts twice', () => {
    const sunday = day({ day: '2026-11-01', offset: -240 })
      .told('01:00', { front: 'github' })
      .beats('01:01', '01:59')
      .moves({ offset: -300 })
      .beats('01:00', '01:59')
      .told('02:00', { front: null });
    expect(sunday.spans()).toEqual(['github 01:00–02:00', 'github 01:00–02:00']);
  });

  test('after a flight the span goes on with the new wall clock, and no time is lost', () => {
    const monday = day({ offset: 540 }).told('10:00', { front: 'github' }).beat('10:01').moves({ offset: 60 });
    expect(monday.beat('02:02').beat('02:03').told('02:03:30', { front: null }).spans()).toEqual([
      'github 10:00–10:02',
      'github 02:02–02:03:30',
    ]);
  });

  test('a wall clock that changed as a tool came in front belongs to that tool, in either order', () => {
    const changedLast = day({ offset: 540 })
      .told('10:00', { front: 'github' })
      .moves({ offset: 570 })
      .told('10:30')
      .beat('10:31');
    expect(changedLast.spans()).toEqual(['github 10:30–10:31']);
  });
});

describe('the day turn', () => {
  test('a span ends and another begins at the day turn', () => {
    const night = day().told('27:58', { front: 'github' }).beats('27:59', '28:02').told('28:02:30', { front: null });
    expect(night.spans()).toEqual(['github 03:58–04:00', 'github 04:00–04:02:30']);
  });

  test('the day turn lies between two heartbeats', () => {
    const night = day().told('27:58:30', { front: 'github' }).beats('27:59:30', '28:01:30');
    expect(night.spans()).toEqual(['github 03:58:30–04:00', 'github 04:00–04:01:30']);
  });

  test('midnight is nothing special, unless the day turns there', () => {
    const at4 = day().told('23:58:30', { front: 'github' }).beats('23:59:30', '24:01:30');
    expect(at4.spans()).toEqual(['github 23:58:30–00:01:30']);
    const at0 = day({}, { dayTurnHour: 0 }).told('23:58:30', { front: 'github' }).beats('23:59:30', '24:01:30');
    expect(at0.spans()).toEqual(['github 23:58:30–00:00', 'github 00:00–00:01:30']);
  });

  test('the latest day turn is at noon', () => {
    const noon = day({}, { dayTurnHour: 12 }).told('11:58:30', { front: 'github' }).beats('11:59:30', '12:01:30');
    expect(noon.spans()).toEqual(['github 11:58:30–12:00', 'github 12:00–12:01:30']);
  });

  test('the day turns by the wall clock of the span, also where that is a quarter of an hour off', () => {
    const kathmandu = day({ offset: 345 }).told('27:58:30', { front: 'github' }).beats('27:59:30', '28:01:30');
    expect(kathmandu.spans()).toEqual(['github 03:58:30–04:00', 'github 04:00–04:01:30']);
  });

  test('a tool that another one follows across the day turn keeps its part of the new day', () => {
    const night = day()
      .told('27:58:30', { front: 'github' })
      .beat('27:59:30')
      .told('28:00:20', { front: 'slack' })
      .beat('28:01');
    expect(night.spans()).toEqual(['github 03:58:30–04:00', 'github 04:00–04:00:20', 'slack 04:00:20–04:01']);
  });

  test('a tool that nothing follows across the day turn keeps its part of the new day', () => {
    const night = day().told('27:58:30', { front: 'github' }).beat('27:59:30').told('28:00:20', { front: null });
    expect(night.told('29:00', { front: 'slack' }).beat('29:01').spans()).toEqual([
      'github 03:58:30–04:00',
      'github 04:00–04:00:20',
      'slack 05:00–05:01',
    ]);
  });

  test('a meeting that took over before the day turn is divided by it', () => {
    const night = day().told('27:50', { front: 'github', heard: 'zoom' }).beats('27:51', '28:00');
    expect(night.told('28:00:30', { presence: 'idle' }).beat('28:01:30').spans()).toEqual([
      'github 03:50–03:59:30',
      'zoom 03:59:30–04:00',
      'zoom 04:00–04:01:30',
    ]);
  });

  test('a day turn that was moved into the open span takes nothing of it away', () => {
    const rules = { tolerance: TOLERANCE, dayTurnHour: 2 };
    const open = span('25:00', '27:30');
    const observation = {
      at: at('27:31'),
      offset: 0,
      presence: 'active',
      leftAt: null,
      front: null,
      hearing: null,
      isReported: true,
    } as const;
    expect(advance({ open, bookedUntil: null, ahead: null }, observation, rules)).toEqual({
      close: at('27:30'),
      book: [span('27:30', '27:31')],
    });
  });
});

describe('meetings', () => {
  test('a meeting counts while it is heard, whatever is in front', () => {
    const monday = day().told('10:00', { heard: 'zoom' }).beats('10:01', '10:30').told('10:30:20', { heard: null });
    expect(monday.spans()).toEqual(['zoom 10:00–10:30:20']);
  });

  test('a meeting that a heartbeat finds beside a tool in front takes nothing of that tool', () => {
    const monday = day().told('10:00', { front: 'github' }).beat('10:01').beat('10:02', { heard: 'zoom' });
    expect(monday.beat('10:03').spans()).toEqual(['github 10:00–10:03']);
  });

  test('a tool that comes in front while a meeting is silent begins there, and not with the silence', () => {
    const monday = day()
      .told('10:00', { heard: 'zoom' })
      .told('10:00:30', { heard: null })
      .told('10:01', { front: 'github' })
      .told('10:01:30', { front: null });
    expect(monday.spans()).toEqual(['zoom 10:00–10:00:30', 'github 10:01–10:01:30']);
  });

  test('a meeting in front that is heard from the moment input stopped is one with what came before', () => {
    const monday = day()
      .told('10:00', { front: 'zoom' })
      .told('10:00:20', { heard: 'zoom' })
      .told('10:00:50', { heard: null })
      .told('10:01:20', { presence: 'idle' });
    expect(monday.spans()).toEqual(['zoom 10:00–10:00:50']);
  });

  test('a meeting counts though nobody touches the machine', () => {
    const monday = day().told('10:00', { heard: 'zoom' }).told('10:01', { presence: 'idle' }).beats('10:02', '10:20');
    expect(monday.told('10:20:30', { heard: null }).spans()).toEqual(['zoom 10:00–10:20:30']);
  });

  test('a silence of two minutes does not end a meeting', () => {
    const monday = day()
      .told('10:00', { heard: 'zoom' })
      .beats('10:01', '10:10')
      .told('10:10:30', { heard: null })
      .beat('10:11')
      .beat('10:12')
      .told('10:12:30', { heard: 'zoom' })
      .told('10:13', { heard: null });
    expect(monday.spans()).toEqual(['zoom 10:00–10:10:30', 'zoom 10:10:30–10:13']);
  });

  test('a shorter silence belongs to a meeting too, and nothing of what came before it is booked again', () => {
    const monday = day()
      .told('10:00', { heard: 'zoom' })
      .beats('10:01', '10:10')
      .told('10:10:30', { heard: null })
      .told('10:11:30', { heard: 'zoom' })
      .told('10:12', { heard: null });
    expect(monday.spans()).toEqual(['zoom 10:00–10:10:30', 'zoom 10:10:30–10:12']);
  });

  test('a silence of more than two minutes is not part of a meeting', () => {
    const monday = day()
      .told('10:00', { heard: 'zoom' })
      .told('10:00:30', { heard: null })
      .beat('10:01')
      .beat('10:02')
      .told('10:02:30.001', { heard: 'zoom' })
      .told('10:03', { heard: null });
    expect(monday.spans()).toEqual(['zoom 10:00–10:00:30', 'zoom 10:02:30.001–10:03']);
  });

  test('a silence that only a heartbeat found began at the last observation', () => {
    const monday = day().told('10:00', { heard: 'zoom' }).beat('10:01').beat('10:02', { heard: null });
    expect(monday.spans()).toEqual(['zoom 10:00–10:01']);
  });

  test('a heartbeat that is late by less than the tolerance does not make a new meeting', () => {
    const monday = day()
      .told('10:00', { front: 'github', heard: 'zoom' })
      .beat('10:02:20')
      .told('10:02:40', { presence: 'idle' });
    expect(monday.spans()).toEqual(['github 10:00–10:01:40', 'zoom 10:01:40–10:02:40']);
  });

  test('a meeting that was heard before a late event was heard right up to it', () => {
    const monday = day()
      .told('10:00', { heard: 'zoom', presence: 'idle' })
      .beat('10:01')
      .told('10:03:20', { heard: null });
    expect(monday.spans()).toEqual(['zoom 10:00–10:03:20']);
  });

  test('a tool in front wins over a meeting, and the meeting has the rest', () => {
    const monday = day()
      .told('10:00', { heard: 'zoom' })
      .told('10:10', { heard: 'zoom' })
      .beats('10:00', '10:10')
      .told('10:10:20', { front: 'github' })
      .told('10:11:20', { front: null })
      .told('10:12', { heard: null });
    expect(monday.spans()).toEqual(['zoom 10:00–10:10:20', 'github 10:10:20–10:11:20', 'zoom 10:11:20–10:12']);
  });

  test('a meeting takes over from an idle tool in front when input stopped', () => {
    const monday = day().told('10:00', { front: 'github', heard: 'zoom' }).beats('10:01', '10:10');
    expect(monday.told('10:10:30', { presence: 'idle' }).beat('10:11').spans()).toEqual([
      'github 10:00–10:09:30',
      'zoom 10:09:30–10:11',
    ]);
  });

  test('a meeting that began after input stopped takes over when it began', () => {
    const monday = day()
      .told('10:00', { front: 'github' })
      .told('10:00:50', { heard: 'zoom' })
      .told('10:01:20', { presence: 'idle' });
    expect(monday.beat('10:02').spans()).toEqual(['github 10:00–10:00:20', 'zoom 10:00:50–10:02']);
  });

  test('a meeting that ended before idleness was noticed keeps what it had', () => {
    const monday = day()
      .told('10:00', { front: 'github', heard: 'zoom' })
      .beat('10:01')
      .told('10:01:50', { heard: null })
      .told('10:02:30', { presence: 'idle' });
    expect(monday.told('10:30', { presence: 'active' }).beat('10:31').spans()).toEqual([
      'github 10:00–10:01:30',
      'zoom 10:01:30–10:01:50',
      'github 10:30–10:31',
    ]);
  });

  test('a meeting in front that falls silent after input stopped counts as far as it was heard', () => {
    const monday = day()
      .told('10:00', { front: 'zoom', heard: 'zoom' })
      .beats('10:01', '10:05')
      .told('10:05:50', { heard: null })
      .told('10:06:20', { presence: 'idle' });
    expect(monday.spans()).toEqual(['zoom 10:00–10:05:50']);
  });

  test('a silent meeting in front that is heard only after input stopped has a gap', () => {
    const monday = day()
      .told('10:00', { front: 'zoom' })
      .told('10:00:40', { heard: 'zoom' })
      .told('10:01:20', { presence: 'idle' });
    expect(monday.beat('10:02').spans()).toEqual(['zoom 10:00–10:00:20', 'zoom 10:00:40–10:02']);
  });

  test('a silent meeting in front that was heard a while after input stopped has a gap too', () => {
    const monday = day()
      .told('10:00', { front: 'zoom' })
      .told('10:00:40', { heard: 'zoom' })
      .told('10:00:50', { heard: null })
      .told('10:01:20', { presence: 'idle' });
    expect(monday.spans()).toEqual(['zoom 10:00–10:00:20', 'zoom 10:00:40–10:00:50']);
  });

  test('a meeting that fell silent does not go on with the events that follow', () => {
    const monday = day()
      .told('10:00', { heard: 'zoom' })
      .told('10:00:30', { heard: null })
      .told('10:00:50')
      .told('10:01:10')
      .told('10:01:30')
      .told('10:30', { heard: 'zoom' });
    expect(monday.spans()).toEqual(['zoom 10:00–10:00:30']);
  });

  test('a meeting whose spans are deleted while it goes on does not come back from its beginning', () => {
    const background = new Background();
    const meeting = { presence: 'idle', front: null, heard: 'zoom', isPaused: false, offset: 0 } as const;
    for (const time of ['10:00', '10:01', '10:02', '10:03', '10:04', '10:05']) {
      background.observe(at(time), meeting, { isReported: time === '10:00' });
    }
    background.ledger.open = null;
    background.observe(at('10:06'), meeting, { isReported: false });
    expect(background.ledger.spans()).toEqual([span('10:04', '10:06', 'zoom')]);
  });

  test('a silent meeting that was left without a word counts again only when it is heard', () => {
    const monday = day()
      .told('10:00', { front: 'zoom' })
      .beat('10:01')
      .beat('10:02', { front: null, heard: 'zoom' })
      .beat('10:03');
    expect(monday.spans()).toEqual(['zoom 10:00–10:01', 'zoom 10:02–10:03']);
  });

  test('a meeting in a closed tab ends there', () => {
    const monday = day()
      .told('10:00', { heard: 'zoom', presence: 'idle' })
      .beat('10:01')
      .told('10:01:15', { heard: null });
    expect(monday.beat('10:02').beat('10:03').beat('10:04').spans()).toEqual(['zoom 10:00–10:01:15']);
  });

  test('a lock ends a meeting, and what is heard after it is a new one', () => {
    const monday = day()
      .told('10:00', { heard: 'zoom' })
      .told('10:01', { presence: 'locked' })
      .told('10:01:30', { presence: 'active' })
      .told('10:02', { heard: null });
    expect(monday.spans()).toEqual(['zoom 10:00–10:01', 'zoom 10:01:30–10:02']);
  });

  test('a lock that a heartbeat finds ends a meeting at its last observation', () => {
    const monday = day()
      .told('10:00', { heard: 'zoom', presence: 'idle' })
      .beat('10:01')
      .beat('10:02', { presence: 'locked' });
    expect(monday.spans()).toEqual(['zoom 10:00–10:01']);
  });

  test('a pause ends a meeting, and what is heard after it is a new one', () => {
    const monday = day()
      .told('10:00', { heard: 'zoom', presence: 'idle' })
      .told('10:01', { isPaused: true })
      .told('10:01:30', { isPaused: false })
      .told('10:02', { heard: null });
    expect(monday.spans()).toEqual(['zoom 10:00–10:01', 'zoom 10:01:30–10:02']);
  });

  test('one meeting that follows another begins where that one ends', () => {
    const monday = day()
      .told('10:00', { heard: 'zoom', presence: 'idle' })
      .told('10:00:30', { heard: 'teams' })
      .beat('10:01');
    expect(monday.spans()).toEqual(['zoom 10:00–10:00:30', 'teams 10:00:30–10:01']);
  });

  test('a meeting that is heard over a long sleep is not heard in it', () => {
    const monday = day().told('10:00', { heard: 'zoom', presence: 'idle' }).beat('10:01').beat('10:31').beat('10:32');
    expect(monday.spans()).toEqual(['zoom 10:00–10:01', 'zoom 10:31–10:32']);
  });
});

describe('one step', () => {
  const rules = { tolerance: TOLERANCE, dayTurnHour: 4 };
  const seen: Observation = {
    at: at('10:02'),
    offset: 0,
    presence: 'active',
    leftAt: null,
    front: null,
    hearing: null,
    isReported: true,
  };
  const step = (tool: string, observation: Partial<Observation>) =>
    advance({ open: span('10:00', '10:01', tool), bookedUntil: null, ahead: null }, { ...seen, ...observation }, rules);

  test('asks for no more than what changes', () => {
    expect(step('github', { front: 'github' })).toEqual({ extend: at('10:02') });
    expect(step('github', { front: 'github', at: at('10:01') })).toEqual({});
    expect(step('github', {})).toEqual({ close: at('10:02') });
  });

  test('ends a meeting that nobody sits before where it was last heard, or else where it was last seen', () => {
    const hearing = (until: string) => ({
      tool: 'zoom',
      since: at('10:00'),
      until: at(until),
      lookedAt: at('10:02'),
      isOver: false,
    });
    const idle = { presence: 'idle' } as const;
    expect(step('zoom', { ...idle, hearing: hearing('10:01:29.999') })).toEqual({ close: at('10:01:30') });
    expect(step('zoom', { ...idle, hearing: null })).toEqual({ close: at('10:01') });
  });
});

describe('isBooked', () => {
  const ledger = { open: span('10:00', '10:30'), bookedUntil: null, ahead: span('11:00', '11:10') };

  test.each([
    ['09:59', false],
    ['10:00', true],
    ['10:29', true],
    ['10:30', false],
    ['11:05', true],
    ['11:10', false],
  ])('%s is booked: %s', (time, isIt) => {
    expect(isBooked(ledger, at(time))).toBe(isIt);
  });
});
