/**
 * Keeps the popup's reading up to date while it is open: stored items are watched, the week is a live query that is
 * also asked again every minute and when the page becomes visible, for a worker may die between a commit and its news.
 */
import { liveQuery, type Subscription } from 'dexie';
import { accessItem } from '../../storage/access';
import { controlItem } from '../../storage/control';
import { database } from '../../storage/database';
import { glanceItem } from '../../storage/glance';
import type { Item } from '../../storage/item';
import { reopenDatabase } from '../../storage/reopen';
import { knownRestDays } from '../../storage/rest-days';
import { sessionItem } from '../../storage/session';
import { type Settings, settingsItem } from '../../storage/settings';
import { warn } from '../../storage/warnings';
import type { Weekday } from '../../tracking/day';
import { MINUTE } from '../../tracking/instant';
import { now } from '../clock';
import type { Store } from '../use-store';
import { type Choices, type PopupReading, readWeek, type WeekReading } from './reading';

export interface PopupStore extends Store<PopupReading> {
  /** Opens the database anew and reads again. */
  retry(): Promise<void>;
}

interface WeekOrError {
  read: WeekReading | null;
  error: string | null;
}

const ITEMS = {
  settings: settingsItem,
  control: controlItem,
  access: accessItem,
  session: sessionItem,
  glance: glanceItem,
};

/** Starts reading at once; nothing waits for the first render. @example mountPage(<Popup store={openPopupStore()} … />) */
export function openPopupStore(): PopupStore {
  const listeners = new Set<() => void>();
  const choices: Partial<Choices> = {};
  let week: WeekReading | null = null;
  let failure: string | null = null;
  let askedFor: Settings | null = null;
  /** Those by which the week is read. They stay while it is shown: with others it may take more room, or less. */
  let restDays: readonly Weekday[] | null = null;
  let reading: PopupReading = { state: 'loading' };
  let subscription: Subscription | null = null;

  const publish = (): void => {
    reading = readingOf(choices, week, failure);
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
    if (read !== null && settings !== undefined && askedFor !== settings) {
      askedFor = settings;
      // What the first paint can do without: what the hours say now, which the background works out.
      void afterPaint()
        .then(() => controlItem.update((wishes) => ({ ...wishes, glancedAt: now() })))
        .catch((error: unknown) => warn({ at: now(), kind: 'browser-call-failed', detail: String(error) }));
    }
  };
  const followWeek = (settings: Settings): void => {
    const followed = knownRestDays(settings, choices.glance);
    restDays = followed;
    subscription?.unsubscribe();
    subscription = liveQuery(() => tryToRead(settings, followed)).subscribe(take);
  };
  const readAgain = (): void => {
    if (choices.settings !== undefined) {
      // Not by the live query: it answers from memory until it hears of a change, and here the news was lost.
      void tryToRead(choices.settings, restDays ?? knownRestDays(choices.settings, choices.glance)).then(take);
    }
  };
  // The first reading waits for settings and for the database, and either takes a while. One that does not open is told
  // by the reading that follows.
  void database.open().catch(() => undefined);
  for (const name of Object.keys(ITEMS) as (keyof Choices)[]) {
    followItem(name, choices, fail, () => {
      const { settings } = choices;
      // With other rest days another weekend may be running, which takes other days to tell.
      const isOther =
        name === 'glance' && settings && knownRestDays(settings, choices.glance).join() !== restDays?.join();
      if (settings !== undefined && (name === 'settings' || (isOther && reading.state !== 'read'))) {
        followWeek(settings);
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

function readingOf(choices: Partial<Choices>, week: WeekReading | null, failure: string | null): PopupReading {
  if (failure !== null) {
    return { state: 'unreadable', detail: failure };
  }
  if (week === null || !isComplete(choices)) {
    return { state: 'loading' };
  }
  return { state: 'read', choices: { ...choices }, week, restDays: knownRestDays(choices.settings, choices.glance) };
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

function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
