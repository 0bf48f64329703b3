import { expect, test } from 'vitest';
import { linesFor } from '../../../../../components/dashboard/trend/lines';

const told = (...of: Parameters<typeof linesFor>) =>
  linesFor(...of).map(({ hours, names, isOwn }) => `${hours} ${names.join(', ')}${isOwn ? ' (own)' : ''}`);

test('the own limit is one with the law’s line that it equals', () => {
  expect(told({ limitHours: 48, limitPreset: 'eu' })).toEqual(['40 us', '48 eu, own (own)', '52 korea', '55 health']);
  expect(told({ limitHours: 52, limitPreset: 'own' })).toEqual(['40 us', '48 eu', '52 korea, own (own)', '55 health']);
});

test('another one stands where it belongs, with the law that it comes from if there is one', () => {
  expect(told({ limitHours: 37.5, limitPreset: 'own' })[0]).toBe('37.5 own (own)');
  expect(told({ limitHours: 80, limitPreset: 'own' }).at(-1)).toBe('80 own (own)');
  expect(told({ limitHours: 50, limitPreset: 'japan' })[2]).toBe('50 japan, own (own)');
});
