/** The browser dies in the middle of the work and is started again on the same profile. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserKind, builtExtension } from '../support/browser/browser-kind';
import { readTable } from '../support/browser/database';
import { readStorage } from '../support/browser/extension-storage';
import { onlyIn } from '../support/browser/only-in';
import { packXpi } from '../support/browser/pack-xpi';
import { type Desk, type DeskOptions, reopenDesk, setUpDesk, workOn } from '../support/browser/script/desk';
import { bookedStretches, compare, deviation, Truth } from '../support/browser/script/truth';
import { type Sites, startSites } from '../support/browser/sites';
import { until } from '../support/browser/wait';

const TOLERATED = 2_000;
const kind = browserKind();
const origins = ['*://gitlab.com/*', '*://*.slack.com/*'];

let profile: string;
let xpi: string | undefined;
let sites: Sites;
let desk: Desk | undefined;
let options: DeskOptions;

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'clock-out-profile-'));
  xpi = kind === 'firefox' ? await packXpi(builtExtension('firefox')) : undefined;
  sites = await startSites(['gitlab.com', 'slack.com', 'news.example']);
  options = {
    sites,
    profile,
    ...(xpi === undefined ? {} : { permanentXpi: xpi }),
    settings: { tools: ['gitlab', 'slack'], idleSeconds: 600 },
    grant: origins,
    granted: ['gitlab', 'slack'],
  };
});

afterAll(async () => {
  await desk?.close();
  await sites?.close();
  await rm(profile, { recursive: true, force: true });
  if (xpi !== undefined) {
    await rm(dirname(xpi), { recursive: true, force: true });
  }
});

test('a browser killed at work keeps its history, closes the span at its last sign, and counts on', {
  timeout: 200_000,
}, async () => {
  desk = await setUpDesk(options);
  await desk.browser.openSite(sites.url('slack.com'));
  await desk.untilDecided('in-front', 'slack');
  await workOn(4_000);
  const gitlab = await desk.browser.openSite(sites.url('gitlab.com'));
  await desk.untilDecided('in-front', 'gitlab');
  await workOn(4_000);
  // Any event is an observation: the last one before the end.
  const from = Date.now();
  await gitlab.reload();
  const lastSign = { from, to: Date.now() };
  await until(async () => ((await desk?.spans())?.at(-1)?.end ?? 0) >= from, { what: 'the reload to be observed' });
  await workOn(4_000);
  const before = bookedStretches(await desk.spans());
  expect(before.map(({ tool }) => tool)).toEqual(['slack', 'gitlab']);
  await desk.browser.kill();

  await workOn(3_000);
  const restarted = Date.now();
  desk = await reopenDesk(options);
  // Chromium installs the extension anew and forgets what was granted to it; Firefox keeps it.
  if (kind === 'chromium') {
    await desk.browser.grant(origins);
  }
  await desk.untilGranted(['gitlab', 'slack']);
  await until(async () => (await readStorage((desk as Desk).page, 'session')).tracker !== undefined, {
    what: 'a first look',
  });
  const kept = await desk.spans();
  expect(kept.filter(({ open }) => open === 1)).toEqual([]);
  expect(bookedStretches(kept)).toEqual(before);
  expect(Math.abs(deviation(kept.at(-1)?.end ?? 0, lastSign))).toBeLessThanOrEqual(TOLERATED);

  const truth = new Truth();
  const again = await truth.turnTo('gitlab', async () => (desk as Desk).browser.openSite(sites.url('gitlab.com')));
  await until(async () => (await desk?.alarms())?.join() === 'heartbeat', { what: 'the heartbeat to be there again' });
  await workOn(4_000);
  await truth.turnTo(null, () => again.goto(sites.url('news.example')));
  await desk.untilDecided('no-tool');
  const { lines, largest } = compare(
    truth,
    (await desk.spans()).filter(({ start }) => start > restarted),
  );
  console.info([...lines, `largest deviation ${largest} ms`].join('\n'));
  expect(largest, lines.join('\n')).toBeLessThanOrEqual(TOLERATED);

  if (kind === 'firefox') {
    const seen = (await readTable(desk.page, 'seen')) as unknown as { unknown: { start: number; end: number }[] }[];
    const unknown = seen.flatMap((row) => row.unknown).filter(({ end }) => end > restarted);
    expect(unknown).toHaveLength(1);
    expect(unknown[0]?.start).toBe(kept.at(-1)?.end);
    expect(unknown[0]?.end).toBeLessThan(restarted + 30_000);
  }
});

onlyIn('firefox', test)('a pause that outlives its browser still ends at its time', { timeout: 200_000 }, async () => {
  const running = desk as Desk;
  const end = Date.now() + 60_000;
  await running.pause(end);
  await running.untilDecided('paused');
  await running.browser.kill();
  desk = await reopenDesk(options);
  const gitlab = await desk.browser.openSite(sites.url('gitlab.com'));
  await until(async () => (await desk?.alarms())?.includes('pause-end') === true, {
    what: 'the end of the pause to be awaited again',
  });
  await desk.untilDecided('in-front', 'gitlab');
  expect(Date.now()).toBeGreaterThanOrEqual(end);
  const started = (await desk.spans()).at(-1)?.start ?? 0;
  expect(Math.abs(started - end)).toBeLessThanOrEqual(TOLERATED);
  await gitlab.close();
});
