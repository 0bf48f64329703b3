/**
 * Scenes: everything that is stored when a picture is taken, or when a test of a page begins. The same scenes serve the
 * screenshots and the tests of the popup.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../browser/browser-under-test';
import { type Row, seed } from '../browser/database';
import { readStorage, writeStorage } from '../browser/extension-storage';
import { until } from '../browser/wait';
import { FULL_WEEK, GROWING, HEAVY, LATE_WEEK, ORDINARY, type SampleWeek, spansOf } from './weeks';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export interface Scene {
  readonly name: string;
  /** The wall clock of the machine, in UTC: `2026-11-19 15:20:00`. */
  readonly clock: string;
  readonly settings: Row;
  /** Match patterns that the browser grants. */
  readonly granted: readonly string[];
  /** The week of the clock, Monday first, and weeks before it, the latest last. */
  readonly week?: SampleWeek;
  readonly weeksBefore?: readonly SampleWeek[];
  readonly control?: Row;
  /** What else lies in the database. */
  readonly tables?: Readonly<Record<string, readonly Row[]>>;
  /** The last decision, as of some minutes before the clock. */
  readonly decision?: {
    readonly tool: string | null;
    readonly isCounted: boolean;
    readonly reason: string;
    readonly minutesAgo: number;
  };
  readonly databaseError?: string;
  /** The database refuses to open. */
  readonly isUnreadable?: boolean;
  /** What is clicked before the picture is taken: one thing, or each of several. */
  readonly click?: string | readonly string[];
  /** What is kept of this session. */
  readonly session?: Row;
  /** What the hours say is not known before the page opens. */
  readonly isNewlyTold?: true;
}

const TOOLS = ['github', 'slack', 'colab', 'gmail', 'linear', 'zoom', 'notion', 'claude'];
const EVERYWHERE = ['*://*/*'];
const KNOWN = { settings: { version: 1, tools: TOOLS }, granted: EVERYWHERE };
const THURSDAY = '2026-11-19 15:20:00';
/** What became of weekends that were worked; of the last one it is not known yet. */
const TOLD_WEEKENDS = ['2026-10-24', '2026-10-31', '2026-11-07', '2026-11-14', '2026-11-21'].map((day, index) => ({
  day,
  hours: 22,
  purpose: 'the launch / 출시',
  ...(index < 2 ? { outcome: index === 0 ? 'shelved' : 'used', answeredAt: Date.UTC(2026, 10, 20) + index } : {}),
}));
const SUNDAY_NIGHT = '2026-11-23 01:12:00';

/** What the popup can show, state by state. */
export const POPUP_SCENES: readonly Scene[] = [
  {
    ...KNOWN,
    name: 'ordinary',
    clock: THURSDAY,
    week: ORDINARY,
    weeksBefore: [ORDINARY],
    decision: { tool: 'github', isCounted: true, reason: 'in-front', minutesAgo: 12 },
  },
  {
    ...KNOWN,
    name: 'heavy',
    clock: SUNDAY_NIGHT,
    week: HEAVY,
    decision: { tool: 'github', isCounted: false, reason: 'idle', minutesAgo: 3 },
  },
  {
    ...KNOWN,
    name: 'findings',
    clock: '2026-11-23 10:20:00',
    week: ['09:40-10:18'],
    weeksBefore: [HEAVY, HEAVY, HEAVY, HEAVY, HEAVY],
    tables: { ledger: TOLD_WEEKENDS },
    decision: { tool: 'github', isCounted: true, reason: 'in-front', minutesAgo: 12 },
  },
  {
    ...KNOWN,
    name: 'given-weekend',
    clock: '2026-11-16 10:20:00',
    week: ['09:40-10:18'],
    weeksBefore: [ORDINARY, ORDINARY, ORDINARY, ['', '', '', '', '', '11:00-14:20', '15:00-18:30']],
    decision: { tool: 'github', isCounted: true, reason: 'in-front', minutesAgo: 12 },
  },
  {
    ...KNOWN,
    name: 'glances',
    clock: '2026-11-16 09:40:00',
    week: ['09:12-09:15 09:37-09:39'],
    decision: { tool: 'zoom', isCounted: true, reason: 'heard', minutesAgo: 1 },
  },
  {
    ...KNOWN,
    name: 'paused',
    clock: '2026-11-18 14:05:00',
    week: ['09:05-12:10 13:05-18:10', '09:15-12:00 12:55-17:45', '08:55-11:40'],
    control: { paused: { since: Date.UTC(2026, 10, 18, 11, 54), until: Date.UTC(2026, 10, 19, 4) } },
  },
  {
    ...KNOWN,
    name: 'clocked-out',
    clock: '2026-11-19 18:12:00',
    week: [...ORDINARY.slice(0, 3), '09:10-12:05 13:00-14:20 14:38-18:05'],
    control: { clockedOut: { at: Date.UTC(2026, 10, 19, 18, 5), until: Date.UTC(2026, 10, 20, 9) } },
    decision: { tool: null, isCounted: false, reason: 'no-tool', minutesAgo: 7 },
  },
  {
    ...KNOWN,
    name: 'on-break',
    clock: '2026-11-19 15:32:00',
    week: ORDINARY,
    control: { onBreak: { since: Date.UTC(2026, 10, 19, 15, 20) } },
    decision: { tool: null, isCounted: false, reason: 'no-tool', minutesAgo: 12 },
  },
  {
    ...KNOWN,
    name: 'wishes',
    clock: THURSDAY,
    week: ORDINARY,
    control: { quietUntil: Date.UTC(2026, 10, 19, 16, 12), onCallUntil: Date.UTC(2026, 10, 20, 9) },
    decision: { tool: 'github', isCounted: true, reason: 'in-front', minutesAgo: 12 },
  },
  {
    ...KNOWN,
    name: 'weekend-off',
    clock: '2026-11-21 15:20:00',
    week: [...ORDINARY.slice(0, 3), '09:10-12:05 13:00-18:05', '09:00-16:40'],
    decision: { tool: null, isCounted: false, reason: 'no-tool', minutesAgo: 30 },
  },
  {
    ...KNOWN,
    name: 'on-call-weekend',
    clock: '2026-11-21 10:20:00',
    week: [
      '09:05-12:10 13:05-21:10',
      '09:15-12:00 12:55-21:45 25:05-26:40',
      '08:55-12:20 13:15-21:25 27:10-28:00',
      '09:10-12:05 13:00-14:20 14:38-22:20',
      '09:00-12:40 13:20-22:10 25:30-25:38 28:20-28:26',
      '10:02-10:18',
    ],
    tables: {
      ledger: TOLD_WEEKENDS.slice(0, 2),
      marks: [17, 18, 19, 20].map((day) => ({ day: `2026-11-${day}`, kind: 'on-call' })),
    },
    decision: { tool: 'github', isCounted: true, reason: 'in-front', minutesAgo: 2 },
  },
  { ...KNOWN, name: 'no-data', clock: '2026-11-16 10:06:00' },
  { name: 'no-access', clock: '2026-11-18 10:06:00', settings: { version: 1, tools: [] }, granted: [] },
  {
    name: 'taken-away',
    clock: THURSDAY,
    settings: KNOWN.settings,
    granted: [],
    week: ORDINARY,
  },
  {
    name: 'dark',
    clock: THURSDAY,
    settings: KNOWN.settings,
    granted: [
      '*://*.github.com/*',
      '*://github.com/*',
      '*://mail.google.com/*',
      '*://colab.research.google.com/*',
      '*://linear.app/*',
    ],
    week: ORDINARY,
    decision: { tool: null, isCounted: false, reason: 'no-tool', minutesAgo: 4 },
  },
  {
    name: 'discreet',
    clock: THURSDAY,
    settings: {
      ...KNOWN.settings,
      isDiscreet: true,
      firstWeekday: 7,
      workDays: [7, 1, 2, 3, 4],
      quietFrom: 20 * 60,
      dayTurnHour: 5,
    },
    granted: EVERYWHERE,
    week: ORDINARY,
    decision: { tool: 'github', isCounted: true, reason: 'in-front', minutesAgo: 12 },
  },
  {
    ...KNOWN,
    name: 'unwritable',
    clock: THURSDAY,
    week: ORDINARY,
    databaseError: 'QuotaExceededError: the disk has no room left',
    decision: { tool: 'github', isCounted: true, reason: 'in-front', minutesAgo: 12 },
  },
];

/** Thoughts that have come back. */
const PARKED: Readonly<Record<string, readonly Row[]>> = {
  notes: [
    'find out why run 7 lost',
    '토크나이저 예외 사례를 물어보기',
    'who else needs the new eval before the review on Thursday?',
  ].map((text, index) => ({ text, at: index, until: index })),
};

/** Pictures of moments rather than states. */
export const POPUP_MOMENTS: readonly Scene[] = [
  { ...popupScene('ordinary'), name: 'parking', click: '[data-testid="park"]' },
  { ...popupScene('ordinary'), name: 'parked', tables: PARKED },
  { ...popupScene('ordinary'), name: 'parked-edited', tables: PARKED, click: '[data-testid="edit"]' },
  {
    ...popupScene('findings'),
    name: 'parked-deleted',
    tables: PARKED,
    click: 'li:nth-child(2) [data-testid="delete"]',
  },
  { ...popupScene('findings'), name: 'findings-late', isNewlyTold: true },
  { ...popupScene('findings'), name: 'finding-open', click: '[data-testid="findings"] summary' },
  { ...popupScene('ordinary'), name: 'pausing', click: '[data-testid="pause"]' },
  { ...popupScene('ordinary'), name: 'unreadable', isUnreadable: true },
];

/** So many of a kind, an hour after one another, after the first of which work stopped. */
function nudgesOf(kind: string, shown: number, heeded: number): Row[] {
  return Array.from({ length: shown }, (_, index) => ({
    kind,
    at: Date.UTC(2026, 10, 10, 8 + index),
    heeded: index < heeded,
    browser: 'chromium',
  }));
}

function popupScene(name: string): Scene {
  return POPUP_SCENES.find((scene) => scene.name === name) as Scene;
}

const EMPTY: Scene = { name: 'empty', clock: THURSDAY, settings: { version: 1, tools: [] }, granted: [] };
/** Nudges of the week before: one kind that helps, one that does not, one with too few to say, and two that never came. */
const NUDGES = [...nudgesOf('break', 24, 1), ...nudgesOf('late-night', 14, 9), ...nudgesOf('rest-day', 4, 1)];
const FULL: Scene = {
  ...KNOWN,
  name: 'full',
  clock: THURSDAY,
  week: ORDINARY,
  weeksBefore: [HEAVY],
  tables: { nudges: NUDGES },
};

/** Time that was added by hand on Tuesday evening and on Wednesday. */
const ENTERED = [
  { id: 9_001, tool: 'zoom', start: Date.UTC(2026, 10, 17, 19), end: Date.UTC(2026, 10, 17, 20, 30) },
  { id: 9_002, tool: 'notion', start: Date.UTC(2026, 10, 18, 23, 10), end: Date.UTC(2026, 10, 19, 0, 40) },
].map((row) => ({ ...row, offset: 0, source: 'entered' }));

/** Everything on the settings page is set otherwise than it was, and something stands in each list. */
const CHANGED: Scene = {
  ...FULL,
  name: 'changed',
  settings: {
    ...KNOWN.settings,
    limitPreset: 'japan',
    limitHours: 50,
    dayLimitHours: 9.5,
    silentNudges: ['rest-day'],
    fewerNudges: ['break'],
    breakAfterMinutes: 90,
    breakMinutes: 15,
    isBadgeShown: true,
  },
  tables: {
    nudges: NUDGES,
    marks: [23, 24, 25, 26, 27]
      .map((day) => ({ day: `2026-11-${day}`, kind: 'leave' }))
      .concat([12, 13, 19].map((day) => ({ day: `2026-11-${day}`, kind: 'on-call' }))),
    spans: ENTERED,
    corrections: ENTERED.map(({ id, end }, index) => ({
      span: id,
      at: end + index,
      kind: 'add',
      before: null,
      after: [],
    })),
  },
  click: '[data-testid="nothing-came"] summary',
};

/** After midnight, with thoughts that were parked before, in front of a tool. */
const LATE: Scene = {
  ...KNOWN,
  name: 'late-night',
  clock: SUNDAY_NIGHT,
  week: HEAVY,
  tables: {
    notes: [
      { text: 'Ask Jun about the tokenizer edge case / 토크나이저 예외 사례', at: 1, until: Number.MAX_SAFE_INTEGER },
      { text: 'Rename the sweep before anyone copies it', at: 2, until: Number.MAX_SAFE_INTEGER },
    ],
  },
  session: { question: { tool: 'github', tab: 99999 } },
};
const FIRST_NIGHT: Scene = {
  ...LATE,
  name: 'first-night',
  tables: { nudges: [{ kind: 'late-night', at: 1, browser: 'chromium' }] },
};

/** Weekends of which one day was worked, and of which both were. */
const [SATURDAY, SUNDAY] = ['10:50-13:40 14:40-17:10', '18:50-22:40'];
const onSaturday: SampleWeek = [...ORDINARY, '09:10-17:30', SATURDAY];
const onBoth: SampleWeek = [...onSaturday, SUNDAY];
/** What was said of some of the weekends before. */
const LEDGER = ['used', 'shelved', undefined, 'partly', 'shelved'].map((outcome, index) => ({
  day: ['2026-09-05', '2026-09-19', '2026-11-07', '2026-10-03', '2026-10-17'][index],
  hours: index === 1 ? 9 : 5.3,
  purpose: ['Release notes', 'Side experiment / 곁가지 실험', 'Figures for the rebuttal', '', '데이터 비율 실험'][
    index
  ],
  ...(outcome === undefined ? {} : { outcome, answeredAt: Date.UTC(2026, 10, 20) }),
}));

/** Twelve weeks behind a heavy one. */
const LOOKED_BACK: Scene = {
  ...KNOWN,
  name: 'full',
  clock: SUNDAY_NIGHT,
  week: HEAVY,
  weeksBefore: [
    ORDINARY,
    onSaturday,
    [],
    onBoth,
    ORDINARY,
    onSaturday,
    ORDINARY,
    onBoth,
    ORDINARY,
    HEAVY,
    onBoth,
    ORDINARY,
  ],
  tables: {
    ledger: LEDGER,
    nudges: [
      ...NUDGES.map((row, index) => ({ ...row, ...(index % 3 === 0 ? { answer: 'taking-it' } : {}) })),
      ...nudgesOf('question', 12, 5),
    ],
    notes: [
      ...(PARKED['notes'] ?? []).map((note) => ({ ...note, until: Date.UTC(2026, 10, 20, 9) })),
      { text: 'Ask Jun about the tokenizer edge case', at: 9, until: Date.UTC(2026, 10, 23, 9) },
      ...[1, 2, 3].map((day) => ({
        text: `Rename the sweep ${day}`,
        at: day,
        until: day,
        doneAt: Date.UTC(2026, 10, day),
      })),
    ],
  },
};

/** Half a year behind the same week, with a week of leave in July. */
const HALF_YEAR: Scene = {
  ...LOOKED_BACK,
  name: 'half-year',
  weeksBefore: GROWING,
  tables: {
    ...LOOKED_BACK.tables,
    marks: [13, 14, 15, 16, 17].map((day) => ({ day: `2026-07-${day}`, kind: 'leave' })),
  },
};

/** From nine to six on five days, without a Tuesday that anybody saw. */
const WITHOUT_TUESDAY: SampleWeek = [
  '09:05-12:10 13:05-18:10',
  '',
  '08:55-12:20 13:15-18:25',
  '09:10-12:05 13:00-17:50',
  '09:00-12:40 13:20-17:10',
];
const LETTER: Scene = {
  ...KNOWN,
  name: 'heavy',
  clock: '2026-11-23 10:20:00',
  week: ['09:40-10:18'],
  weeksBefore: [HEAVY, HEAVY, HEAVY, HEAVY, HEAVY],
};
const CALM_LETTER: Scene = {
  ...LETTER,
  name: 'calm',
  weeksBefore: [WITHOUT_TUESDAY, WITHOUT_TUESDAY],
  tables: { seen: ['2026-11-21', '2026-11-22'].map((day) => ({ day, first: 0, last: 0, unknown: [] })) },
};

/** A year of heavy weeks by turns, with two of leave and one in which the browser was not seen. */
const LONG_LOOKED_BACK: Scene = {
  ...LOOKED_BACK,
  name: 'findings',
  weeksBefore: Array.from({ length: 44 }, (_, week) => {
    if (week === 20 || week === 21 || week === 33) {
      return [];
    }
    return week % 11 > 6 ? HEAVY : ORDINARY;
  }),
  click: '[data-year] [data-testid="pattern-open-long-weeks"]',
};

/** Days on which the browser was there and nothing was worked; on the others nobody saw anything. */
const SEEN_WITHOUT_WORK = [
  ...['2026-09-12', '2026-09-13', '2026-09-19', '2026-09-20', '2026-10-09', '2026-10-10', '2026-10-11', '2026-10-18'],
  ...['2026-08-15', '2026-08-16', '2026-08-22', '2026-08-23', '2026-09-05', '2026-09-06', '2026-09-27', '2026-10-04'],
  ...['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-10-23', '2026-10-24', '2026-10-25', '2026-11-15'],
];
const LEAVE_WEEK: SampleWeek = [];

/** A quarter of a year behind the same week, with a week of leave. */
const QUARTER: Scene = {
  ...LOOKED_BACK,
  name: 'quarter',
  weeksBefore: [
    ...[FULL_WEEK, FULL_WEEK, ORDINARY, FULL_WEEK, FULL_WEEK, LATE_WEEK, FULL_WEEK, FULL_WEEK, LEAVE_WEEK, LATE_WEEK],
    ...[ORDINARY, ORDINARY, HEAVY, ORDINARY],
  ],
  tables: {
    marks: [5, 6, 7, 8, 9].map((day) => ({ day: `2026-10-0${day}`, kind: 'leave' })),
    seen: SEEN_WITHOUT_WORK.map((day) => ({ day, first: 1, last: 1, unknown: [] })),
  },
};

/** The other pages, empty and full. */
export const PAGE_SCENES: readonly { readonly path: string; readonly scene: Scene }[] = [
  ...['/welcome.html', '/options.html'].flatMap((path) => [
    { path, scene: EMPTY },
    { path, scene: FULL },
  ]),
  { path: '/options.html', scene: CHANGED },
  { path: '/dashboard.html', scene: EMPTY },
  { path: '/dashboard.html', scene: LOOKED_BACK },
  { path: '/dashboard.html', scene: HALF_YEAR },
  { path: '/dashboard.html#findings', scene: LONG_LOOKED_BACK },
  { path: '/dashboard.html', scene: { ...LOOKED_BACK, name: 'episode', click: 'button[data-mark]' } },
  { path: '/dashboard.html?sample', scene: { ...EMPTY, name: 'sample' } },
  { path: '/dashboard.html', scene: QUARTER },
  {
    path: '/dashboard.html',
    scene: {
      ...HALF_YEAR,
      name: 'as-text',
      click: ['week', 'rhythm', 'rest', 'year', 'trend', 'findings', 'weekends', 'tools', 'nudges'].map(
        (section) => `[data-testid="${section}-as-text"]`,
      ),
    },
  },
  { path: '/report.html?from=2026-08-31&to=2026-11-22&detail=tools', scene: { ...HALF_YEAR, name: 'report' } },
  { path: '/ask.html#late-night,in-front,tab=99999,needsYou', scene: LATE },
  {
    path: '/ask.html#late-night,in-front,tab=99999,needsYou',
    scene: { ...LATE, name: 'note', click: '[data-testid="hand-off"]' },
  },
  {
    path: '/ask.html#late-night,in-front,tab=99999,needsYou',
    scene: { ...LATE, name: 'ended', click: '[data-testid="clock-out"]' },
  },
  { path: '/ask.html#late-night,couldWait', scene: FIRST_NIGHT },
  { path: '/ask.html#break,walk', scene: { ...KNOWN, name: 'break', clock: THURSDAY, week: ORDINARY } },
  {
    path: '/ask.html#rest-day,in-front,tab=99999,byMonday',
    scene: {
      ...LATE,
      name: 'rest-day',
      clock: '2026-11-22 15:20:00',
      week: [...HEAVY.slice(0, 6), '10:10-12:40 13:25-15:18'],
      tables: { notes: [] },
    },
  },
  {
    path: '/ask.html#own-limit,canWait',
    scene: { ...popupScene('clocked-out'), name: 'ended-by-day', control: {}, click: '[data-testid="clock-out"]' },
  },
  {
    path: '/ask.html#late-night,in-front,tab=99999,needsYou',
    scene: { ...LATE, name: 'unreadable', isUnreadable: true },
  },
  {
    path: '/ask.html#late-night,in-front,tab=99999,needsYou',
    scene: { ...LATE, name: 'discreet', settings: { ...KNOWN.settings, isDiscreet: true } },
  },
  ...[
    LETTER,
    { ...LETTER, name: 'why', click: '[data-testid="why"] summary' },
    CALM_LETTER,
    { ...LETTER, name: 'none', weeksBefore: [] },
    { ...LETTER, name: 'discreet', settings: { ...KNOWN.settings, isDiscreet: true } },
    { ...LETTER, name: 'unreadable', isUnreadable: true },
  ].map((scene) => ({ path: '/letter.html', scene })),
];

/** The spans of a scene, all of its weeks. */
export function spansOfScene({ clock, week = [], weeksBefore = [] }: Scene): Row[] {
  const monday = mondayOf(clock);
  return [...weeksBefore, week].flatMap((sample, index) =>
    spansOf(sample, monday - (weeksBefore.length - index) * 7 * DAY, 0),
  );
}

/** A sign of the browser on every day of the scene that has a span. */
export function seenRowsOf(scene: Scene): Row[] {
  const days = new Map<string, { first: number; last: number }>();
  for (const { start, end } of spansOfScene(scene) as unknown as { start: number; end: number }[]) {
    const day = new Date(start - 4 * 60 * MINUTE).toISOString().slice(0, 10);
    const known = days.get(day);
    days.set(day, { first: Math.min(start, known?.first ?? start), last: Math.max(end, known?.last ?? end) });
  }
  return [...days].map(([day, { first, last }]) => ({ day, first, last, unknown: [] }));
}

/**
 * Sets a scene in a browser whose clock already shows its time. What the background decides by itself is set by
 * `showDecision` afterwards, once the page stands.
 */
export async function setScene(browser: BrowserUnderTest, page: Page, scene: Scene): Promise<void> {
  await browser.grant(scene.granted);
  await writeStorage(page, 'local', {
    settings: scene.settings,
    ...(scene.control === undefined ? {} : { control: scene.control }),
  });
  const chosen = (scene.settings['tools'] as string[] | undefined) ?? [];
  await until(
    async () => {
      const access = (await readStorage(page, 'local'))['access'] as { granted: string[] } | undefined;
      return chosen.length === 0 || scene.granted.length === 0 || (access?.granted.length ?? 0) > 0;
    },
    { what: 'the background to notice what is granted' },
  );
  await seed(page, { spans: spansOfScene(scene), seen: seenRowsOf(scene) });
  if (scene.tables !== undefined) {
    await seed(page, scene.tables);
  }
  if (scene.session !== undefined) {
    await writeStorage(page, 'session', scene.session);
  }
  if (scene.isNewlyTold !== true) {
    await lookAtHours(page);
  }
}

/** Lets the background work out what the hours say, as it does with the work of a day. */
async function lookAtHours(page: Page): Promise<void> {
  const { control } = (await readStorage(page, 'local')) as { control?: Row };
  const glancedAt = await page.evaluate(() => Date.now());
  await writeStorage(page, 'local', { control: { ...control, glancedAt } });
  await until(
    async () => {
      const { glance } = (await readStorage(page, 'session')) as { glance?: { at: number } };
      return glance !== undefined && glance.at >= glancedAt;
    },
    { what: 'what the hours say' },
  );
}

/** From its next loading on the page finds a database that refuses to open. */
export async function breakDatabase(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    indexedDB.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
  });
}

/** Puts the scene's last decision in place of the background's own. */
export async function showDecision(page: Page, { clock, decision, databaseError }: Scene): Promise<void> {
  const now = Date.parse(`${clock.replace(' ', 'T')}Z`);
  const stored = await readStorage(page, 'session');
  const tracker = (stored['tracker'] ?? {}) as Row;
  const decisions =
    decision === undefined
      ? tracker['decisions']
      : [
          {
            at: now - decision.minutesAgo * MINUTE,
            tool: decision.tool,
            isCounted: decision.isCounted,
            reason: decision.reason,
          },
        ];
  await writeStorage(page, 'session', { tracker: { ...tracker, decisions, databaseError: databaseError ?? null } });
}

function mondayOf(clock: string): number {
  const midnight = Date.parse(`${clock.slice(0, 10)}T00:00:00Z`);
  const isBeforeDayTurn = Number(clock.slice(11, 13)) < 4;
  const day = midnight - (isBeforeDayTurn ? DAY : 0);
  return day - ((new Date(day).getUTCDay() + 6) % 7) * DAY;
}
