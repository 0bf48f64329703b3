/**
 * Keeps the popup's reading up to date while it is open: stored items are watched, the week is a live query that is
 * also asked again every minute and when the page becomes visible, for a worker may die between a commit and its news.
 */
import { liveQuery, type Subscription } from 'dexie';
import { chosenRestDays } from '../../patterns/rest-days';
import { accessItem } from '../../storage/access';
import { controlItem } from '../../storage/control';
import { database } from '../../storage/database';
import { fillCache } from '../../storage/days';
import type { Item } from '../../storage/item';
import { reopenDatabase } from '../../storage/reopen';
import { readHabitualRestDays } from '../../storage/rest-days';
import { sessionItem } from '../../storage/session';
import { type Settings, settingsItem } from '../../storage/settings';
import { summaryRules } from '../../storage/tool-brief';
import { warn } from '../../storage/warnings';
import type { Weekday } from '../../tracking/day';
import { MINUTE } from '../../tracking/instant';
import { now } from '../clock';
import type { Store } from '../use-store';
import { type Choices, type PopupReading, readMoment, readWeek, type WeekReading } from './reading';

export interface PopupStore extends Store<PopupReading> {
  /** Opens the database anew and reads again. */
  retry(): Promise<void>;
}

interface WeekOrError {
  read: WeekReading | null;
  error: string | null;
}

const ITEMS = { settings: settingsItem, control: controlItem, access: accessItem, session: sessionItem };

const USUAL_REST_DAYS: Weekday[] = [6, 7];

/** Starts reading at once; nothing waits for the first render. @example mountPage(<Popup store={openPopupStore()} … />) */
export function openPopupStore(): PopupStore {
  const listeners = new Set<() => void>();
  const choices: Partial<Choices> = {};
  let week: WeekReading | null = null;
  let failure: string | null = null;
  let habit = USUAL_REST_DAYS;
  let settledFor: Settings | null = null;
  let reading: PopupReading = { state: 'loading' };
  let subscription: Subscription | null = null;

  const publish = (): void => {
    reading = readingOf(choices, week, habit, failure);
    for (const listener of listeners) {
      listener();
    }
  };
  const fail = (error: unknown): void => {
    failure = String(error);
    publish();
  };
  const take = ({ read, error }: WeekOrError): void => {
    week = read ?? week;
    failure = error;
    publish();
    const { settings } = choices;
    if (read !== null && settings !== undefined && settledFor !== settings) {
      settledFor = settings;
      void afterPaint().then(() => settle(settings, read));
    }
  };
  const restDaysNow = (settings: Settings): Weekday[] => chosenRestDays(settings) ?? habit;
  const followWeek = (settings: Settings): void => {
    subscription?.unsubscribe();
    subscription = liveQuery(() => tryToRead(settings, restDaysNow(settings))).subscribe(take);
  };
  const readAgain = (): void => {
    if (choices.settings !== undefined) {
      // Not by the live query: it answers from memory until it hears of a change, and here the news was lost.
      void tryToRead(choices.settings, restDaysNow(choices.settings)).then(take);
    }
  };
  /** What the first paint can do without: the days that the next opening will find, and the habit of weeks. */
  const settle = async (settings: Settings, { now: { at }, summaries }: WeekReading): Promise<void> => {
    const days = summaries.map(({ day }) => day);
    try {
      // What writes to the cache and fails is tried once more before it is said.
      await twice(() => fillCache(days, { now: at, ...summaryRules(settings) }));
      if (chosenRestDays(settings) !== null) {
        return;
      }
      const found = await twice(() => readHabitualRestDays(settings, readMoment()));
      if (found.join() !== habit.join()) {
        // Another weekend may be running, which takes other days to tell.
        habit = found;
        readAgain();
      }
    } catch (error) {
      await warn({ at: now(), kind: 'database-failed', detail: String(error) });
    }
  };

  // The first reading waits for settings and for the database, and either takes a while. One that does not open is told
  // by the reading that follows.
  void database.open().catch(() => undefined);
  for (const name of Object.keys(ITEMS) as (keyof Choices)[]) {
    followItem(name, choices, fail, () => {
      if (name === 'settings' && choices.settings !== undefined) {
        followWeek(choices.settings);
      }
      publish();
    });
  }
  setInterval(readAgain, MINUTE);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && readAgain());

  return {
    read: () => reading,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async retry() {
      // Whether it opens now is told by the reading that follows, in the same words as before.
      await reopenDatabase().catch(() => undefined);
      readAgain();
    },
  };
}

/** An error as a value: a live query keeps silent about a database that does not open. */
async function tryToRead(settings: Settings, restDays: readonly Weekday[]): Promise<WeekOrError> {
  try {
    return { read: await readWeek(settings, restDays), error: null };
  } catch (error) {
    return { read: null, error: String(error) };
  }
}

function readingOf(
  choices: Partial<Choices>,
  week: WeekReading | null,
  habit: Weekday[],
  failure: string | null,
): PopupReading {
  if (failure !== null) {
    return { state: 'unreadable', detail: failure };
  }
  if (week === null || !isComplete(choices)) {
    return { state: 'loading' };
  }
  return { state: 'read', choices: { ...choices }, week, restDays: chosenRestDays(choices.settings) ?? habit };
}

function isComplete(choices: Partial<Choices>): choices is Choices {
  return Object.keys(ITEMS).every((name) => name in choices);
}

/** Reads an item and follows its changes; a change that comes before the first reading is newer and stays. */
function followItem<Name extends keyof Choices>(
  name: Name,
  choices: Partial<Choices>,
  fail: (error: unknown) => void,
  onChange: () => void,
): void {
  const item = ITEMS[name] as unknown as Item<Choices[Name]>;
  const take = (value: Choices[Name]): void => {
    choices[name] = value;
    onChange();
  };
  item.watch(take);
  item.get().then((value) => {
    if (!(name in choices)) {
      take(value);
    }
  }, fail);
}

async function twice<Result>(work: () => Promise<Result>): Promise<Result> {
  return work().catch(work);
}

function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
