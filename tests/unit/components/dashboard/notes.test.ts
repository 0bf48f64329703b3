import { describe, expect, test } from 'vitest';
import { noteLists } from '../../../../components/dashboard/parked/note-lists';
import type { NoteRow } from '../../../../storage/database';
import { at } from '../../../support/build';
import { LANGUAGES, speaking } from '../../../support/words';

const NOTE: NoteRow = { id: 1, text: 'run 7', at: at('2026-11-20 23:00'), until: at('2026-11-23 09:00') };
const CLOCK = { now: () => at('2026-11-22 10:00'), offsetAt: () => 0 };

test('open thoughts stand the oldest first, and done ones the latest first', () => {
  const notes = [
    { ...NOTE, id: 1, at: at('2026-11-20 10:00'), doneAt: at('2026-11-21 09:00') },
    { ...NOTE, id: 2, at: at('2026-11-20 12:00') },
    { ...NOTE, id: 3, at: at('2026-11-20 11:00') },
    { ...NOTE, id: 4, at: at('2026-11-20 09:00'), doneAt: at('2026-11-21 10:00') },
  ];
  const { open, done } = noteLists(notes);
  expect(open.map(({ id }) => id)).toEqual([3, 2]);
  expect(done.map(({ id }) => id)).toEqual([4, 1]);
});

describe.each(LANGUAGES)('in words, %s', (language) => {
  const say = async (more: Partial<NoteRow>) => {
    const load = () => import('../../../../components/dashboard/parked/note-words');
    return (await speaking(language, load)).noteWords({ ...NOTE, ...more }, CLOCK);
  };

  test('an open thought says when it comes back, and once it is back since when', async () => {
    expect(await say({})).toBe(
      language === 'en' ? 'Comes back on Monday, November 23, 09:00' : '11월 23일 월요일 09:00에 다시 보여 드려요',
    );
    expect(await say({ until: at('2026-11-20 09:00') })).toBe(
      language === 'en' ? 'Back since November 20, 2026' : '2026년 11월 20일부터 다시 보이고 있어요',
    );
  });

  test('a done one says when it was done, after midnight by the calendar', async () => {
    expect(await say({ doneAt: at('2026-11-22 01:00') })).toBe(
      language === 'en' ? 'Done on November 22, 2026' : '2026년 11월 22일에 마쳤어요',
    );
  });
});
