import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defineItem, type Parsed, parseFields } from '../../../storage/item';
import './fresh';

interface Choices {
  count: number;
  names: string[];
}

const DEFAULTS: Choices = { count: 7, names: ['github'] };
const parse = (raw: unknown): Parsed<Choices> =>
  parseFields<Choices>(raw, { count: v.number(), names: v.array(v.string()) }, DEFAULTS);

/** The same stored value, as two contexts of the extension each define it for themselves. */
const here = defineItem<Choices>('local:choices', parse);
const elsewhere = defineItem<Choices>('local:choices', parse);

async function store(raw: unknown): Promise<void> {
  await fakeBrowser.storage.local.set({ choices: raw });
}

describe('a stored value', () => {
  test('has its defaults until it is set', async () => {
    expect(await here.get()).toEqual(DEFAULTS);
  });

  test('is read as it was set', async () => {
    await here.set({ count: 1, names: [] });
    expect(await elsewhere.get()).toEqual({ count: 1, names: [] });
  });

  test('tells of a change, parsed', async () => {
    const heard: Choices[] = [];
    const stop = here.watch((value) => heard.push(value));
    await store({ count: 2, names: 3 });
    expect(heard).toEqual([{ count: 2, names: ['github'] }]);
    stop();
    await here.set({ count: 3, names: [] });
    expect(heard).toHaveLength(1);
  });

  test('hands out defaults that nobody can spoil', async () => {
    (await here.get()).names.push('slack');
    expect(await here.get()).toEqual({ count: 7, names: ['github'] });
  });
});

describe('a change', () => {
  test('is returned and stored', async () => {
    expect(await here.update((value) => ({ ...value, count: 8 }))).toEqual({ count: 8, names: ['github'] });
    expect(await here.get()).toEqual({ count: 8, names: ['github'] });
  });

  test('never loses another one of this context', async () => {
    await Promise.all(Array.from({ length: 20 }, () => here.update((value) => ({ ...value, count: value.count + 1 }))));
    expect((await here.get()).count).toBe(27);
  });

  test('never loses another one of another context', async () => {
    await Promise.all([
      here.update((value) => ({ ...value, count: 1 })),
      elsewhere.update((value) => ({ ...value, names: ['slack'] })),
    ]);
    expect(await here.get()).toEqual({ count: 1, names: ['slack'] });
  });

  test('is not undone by a value that was set while it was made', async () => {
    await Promise.all([
      here.update((value) => ({ ...value, count: 1 })),
      elsewhere.set({ count: 2, names: ['slack'] }),
      here.update((value) => ({ ...value, names: [...value.names, 'figma'] })),
    ]);
    expect(await here.get()).toEqual({ count: 2, names: ['slack', 'figma'] });
  });

  test('keeps its place, even where a browser grants the locks the other way round', async () => {
    const waiting: (() => void)[] = [];
    const request = (_name: string, work: () => Promise<unknown>) =>
      new Promise((resolve) => {
        waiting.unshift(() => resolve(work()));
        setTimeout(() => waiting.shift()?.(), 5);
      });
    vi.stubGlobal('navigator', { locks: { request } });
    try {
      await Promise.all(
        ['slack', 'figma', 'linear'].map((name) =>
          here.update((value) => ({ ...value, names: [...value.names, name] })),
        ),
      );
    } finally {
      vi.unstubAllGlobals();
    }
    expect((await here.get()).names).toEqual(['github', 'slack', 'figma', 'linear']);
  });

  test('that throws changes nothing, and the next one goes on', async () => {
    const failing = here.update(() => {
      throw new RangeError('no such choice');
    });
    await expect(failing).rejects.toThrow('no such choice');
    await here.update((value) => ({ ...value, count: 8 }));
    expect((await here.get()).count).toBe(8);
  });
});

describe('fields are read one by one', () => {
  test('a bad one takes its default and is named, the others are kept', () => {
    expect(parse({ count: 'many', names: ['slack'] })).toEqual({
      value: { count: 7, names: ['slack'] },
      rejected: ['count'],
    });
  });

  test('a missing one takes its default and is not named', () => {
    expect(parse({ count: 1 })).toEqual({ value: { count: 1, names: ['github'] }, rejected: [] });
  });

  test('an unknown one is left out', () => {
    expect(parse({ count: 1, colour: 'red' }).value).toEqual({ count: 1, names: ['github'] });
  });

  test('a bad entry of a list costs that entry, and the list is named', () => {
    expect(parse({ names: ['slack', 5, 'figma'] })).toEqual({
      value: { count: 7, names: ['slack', 'figma'] },
      rejected: ['names'],
    });
  });

  test.each([[[]], ['text'], [5], [true]])('%j is no object at all, and every field is named', (raw) => {
    expect(parse(raw)).toEqual({ value: DEFAULTS, rejected: ['count', 'names'] });
  });

  test.each([[null], [undefined]])('%j was never stored, and no field is named', (raw) => {
    expect(parse(raw)).toEqual({ value: DEFAULTS, rejected: [] });
  });

  test('reading never throws, and reading again what was read changes nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const { value } = parse(raw);
        expect(parse(value)).toEqual({ value, rejected: [] });
      }),
    );
  });
});
