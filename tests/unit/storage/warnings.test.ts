import { expect, test } from 'vitest';
import { warn, warningsItem } from '../../../storage/warnings';
import { later, MINUTE } from '../../../tracking/instant';
import { monday } from './clock';
import './fresh';

test('the last fifty warnings are kept, the newest last', async () => {
  for (let index = 0; index < 60; index += 1) {
    await warn({ at: later(monday('10:00'), index * MINUTE), kind: 'database-failed', detail: String(index) });
  }
  const warnings = await warningsItem.get();
  expect(warnings.map(({ detail }) => detail)).toEqual(Array.from({ length: 50 }, (_, index) => String(index + 10)));
});

test('warnings that come at once are all kept', async () => {
  const kinds = ['settings-repaired', 'clock-set-back', 'browser-call-failed'] as const;
  await Promise.all(kinds.map((kind) => warn({ at: monday('10:00'), kind, detail: '' })));
  expect((await warningsItem.get()).map(({ kind }) => kind)).toEqual([...kinds]);
});
