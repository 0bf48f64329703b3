/** When the dashboard reads the history again, and when it does not. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchHistory } from '../../../../components/dashboard/watch-history';
import { HOUR, MINUTE, toInstant } from '../../../../tracking/instant';
import { at } from '../../../support/build';

/** A page that is hidden and shown, on which things are told. */
class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
  tell: () => void = () => {};
  readings = 0;
  stop: () => void;

  constructor() {
    super();
    const clock = { now: () => toInstant(Date.now()), offsetAt: () => 0 };
    const onTold = (listener: () => void) => {
      this.tell = listener;
      return () => {
        this.tell = () => {};
      };
    };
    this.stop = watchHistory({ clock, dayTurnHour: 4, page: this as unknown as Document, onTold }, () => {
      this.readings += 1;
    });
  }

  show(visibilityState: DocumentVisibilityState): void {
    this.visibilityState = visibilityState;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

let page: Page;

beforeEach(() => {
  vi.useFakeTimers({ now: at('14:00') });
  page = new Page();
});
afterEach(() => {
  page.stop();
  vi.useRealTimers();
});

test('a page that is looked at reads nothing by itself', () => {
  vi.advanceTimersByTime(10 * HOUR);
  expect(page.readings).toBe(0);
});

test('what is told elsewhere is read at once', () => {
  page.tell();
  expect(page.readings).toBe(1);
});

test('what is told while the page is out of sight is read when it comes back, however soon, and once', () => {
  page.show('hidden');
  vi.advanceTimersByTime(10_000);
  page.tell();
  page.tell();
  expect(page.readings).toBe(0);
  page.show('visible');
  expect(page.readings).toBe(1);
  vi.advanceTimersByTime(HOUR);
  expect(page.readings).toBe(1);
});

test('a short look elsewhere is no reason, and several of them are', () => {
  page.show('hidden');
  vi.advanceTimersByTime(40_000);
  page.show('visible');
  vi.advanceTimersByTime(HOUR);
  expect(page.readings).toBe(0);
  page.show('hidden');
  vi.advanceTimersByTime(40_000);
  expect(page.readings).toBe(0);
  page.show('visible');
  expect(page.readings).toBe(1);
});

test('with the day turn a page that stays in sight moves to the next day', () => {
  vi.advanceTimersByTime(14 * HOUR - MINUTE);
  expect(page.readings).toBe(0);
  vi.advanceTimersByTime(2 * MINUTE);
  expect(page.readings).toBe(1);
  vi.advanceTimersByTime(23 * HOUR);
  expect(page.readings).toBe(1);
});

test('a machine that slept over the day turn moves within a minute', () => {
  vi.setSystemTime(at('08:00') + 24 * HOUR);
  vi.advanceTimersByTime(MINUTE);
  expect(page.readings).toBe(1);
});

test('a page out of sight waits with the next day', () => {
  page.show('hidden');
  vi.advanceTimersByTime(20 * HOUR);
  expect(page.readings).toBe(0);
  page.show('visible');
  expect(page.readings).toBe(1);
});

test('nothing is read once nobody watches any more', () => {
  page.stop();
  page.tell();
  vi.advanceTimersByTime(48 * HOUR);
  page.show('visible');
  expect(page.readings).toBe(0);
});
