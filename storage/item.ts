/**
 * Values in the browser's own storage: each has one key, one parser and one default, defined together. What comes back
 * is parsed field by field, so that one bad field costs that field and not the rest.
 */
import type { GenericSchema } from 'valibot';
import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What a stored value turned out to hold. */
export interface Parsed<T> {
  value: T;
  /** The fields that could not be read as they were and fell back to their default, or to what was left of a list. */
  rejected: string[];
}

type Area = 'local' | 'session';

export interface Item<T> {
  get(): Promise<T>;
  /** The same, with the fields that could not be read. */
  inspect(): Promise<Parsed<T>>;
  set(value: T): Promise<void>;
  /** Changes what is stored; of two changes, in one context or in two, none is lost. */
  update(change: (value: T) => T): Promise<T>;
  watch(listener: (value: T) => void): () => void;
  parse(raw: unknown): Parsed<T>;
}

type Schemas<T> = { readonly [Field in keyof T]: GenericSchema<unknown, T[Field]> };

/**
 * Reads an object field by field: a field that is missing or of the wrong kind takes its default, and one that is
 * unknown is left out. Of a list that holds something of the wrong kind the rest is kept. Missing fields are not
 * reported, for a newer version may have added them.
 *
 * @example parseFields({ idleSeconds: 'soon' }, { idleSeconds: v.number() }, { idleSeconds: 60 })
 * //=> { value: { idleSeconds: 60 }, rejected: ['idleSeconds'] }
 */
export function parseFields<T extends object>(raw: unknown, schemas: Schemas<T>, defaults: T): Parsed<T> {
  const value = structuredClone(defaults);
  const rejected: string[] = [];
  if (raw === undefined || raw === null) {
    return { value, rejected };
  }
  if (typeof raw !== 'object' || Array.isArray(raw)) {
    return { value, rejected: Object.keys(defaults) };
  }
  for (const field of Object.keys(defaults) as (keyof T & string)[]) {
    if (!(field in raw)) {
      continue;
    }
    const schema = schemas[field];
    const found = (raw as Record<string, unknown>)[field];
    let result = v.safeParse(schema, found);
    if (!result.success) {
      rejected.push(field);
    }
    if (!result.success && Array.isArray(found) && Array.isArray(defaults[field])) {
      const readable = found.filter((entry) => v.is(schema, [entry]));
      result = v.safeParse(schema, readable);
    }
    if (result.success) {
      value[field] = result.output as T[typeof field];
    }
  }
  return { value, rejected };
}

/**
 * Defines a stored value.
 *
 * @param key the storage area and the name, as in `local:settings`
 * @param parse reads whatever is stored, undefined if nothing is; never throws
 * @example const settings = await defineItem('local:settings', parseSettings).get()
 */
export function defineItem<T>(key: `${Area}:${string}`, parse: (raw: unknown) => Parsed<T>): Item<T> {
  const [area, name] = key.split(':') as [Area, string];
  const inspect = async (): Promise<Parsed<T>> => parse((await browser.storage[area].get(name))[name]);
  const get = async (): Promise<T> => (await inspect()).value;
  const write = (value: T): Promise<void> => browser.storage[area].set({ [name]: value });
  return {
    get,
    inspect,
    set: (value) => inTurn(key, () => write(value)),
    update: (change) =>
      inTurn(key, async () => {
        const value = change(await get());
        await write(value);
        return value;
      }),
    watch: (listener) => {
      const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
        const change = changes[name];
        if (change !== undefined) {
          listener(parse(change.newValue).value);
        }
      };
      browser.storage[area].onChanged.addListener(onChanged);
      return () => browser.storage[area].onChanged.removeListener(onChanged);
    },
    parse,
  };
}

/** A yes or no that one context alone writes, and writes at once: it waits for nobody's turn. */
export interface Flag {
  get(): Promise<boolean>;
  set(value: boolean): Promise<void>;
}

/** Defines a flag; it is down until it is set. @example await defineFlag('session:underway').set(true) */
export function defineFlag(key: `${Area}:${string}`): Flag {
  const [area, name] = key.split(':') as [Area, string];
  return {
    get: async () => (await browser.storage[area].get(name))[name] === true,
    set: (value) => browser.storage[area].set({ [name]: value }),
  };
}

/** Empties a whole area of the browser's storage: every value in it is its default again. */
export function clearArea(area: Area): Promise<void> {
  return browser.storage[area].clear();
}

const queues = new Map<string, Promise<unknown>>();

/**
 * One writer at a time, in whichever context of the extension. Within one context the order is the order of the calls:
 * Chromium may grant two locks the other way round when they were asked for in quick succession. Older versions of Node
 * have no locks, and one context.
 */
function inTurn<R>(key: string, work: () => Promise<R>): Promise<R> {
  const locked = () =>
    globalThis.navigator?.locks === undefined ? work() : navigator.locks.request<Promise<R>>(key, work);
  const turn = (queues.get(key) ?? Promise.resolve()).then(locked);
  queues.set(
    key,
    turn.catch(() => undefined),
  );
  return turn;
}
