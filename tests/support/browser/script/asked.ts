/** A desk an hour into quiet time, whose person wants to be asked before they begin with a tool. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { clearTables, type Row, readTable, seed } from '../database';
import { focusBrowser, pressKeys } from '../display';
import { readStorage, writeStorage } from '../extension-storage';
import { inChromeScope } from '../firefox-chrome-scope';
import type { Sites } from '../sites';
import { sleepReal, until } from '../wait';
import { type Desk, setUpDesk } from './desk';
import { closeAskPages } from './late';
import { zoneWhereItIs } from './zone';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const byId = (id: string) => `[data-testid="${id}"]`;

const SETTINGS = {
  tools: ['gitlab', 'slack', 'site:meet.example', 'site:pager.example'],
  sites: [
    { id: 'site:meet.example', name: 'Meet', category: 'meeting', host: 'meet.example' },
    { id: 'site:pager.example', name: 'Pager', category: 'oncall', host: 'pager.example' },
  ],
  idleSeconds: 600,
  workDays: EVERY_DAY,
  quietFrom: 22 * 60,
  usualStart: 9 * 60,
  isAskingInFront: true,
  silentNudges: ['break', 'late-night', 'rest-day', 'clocked-out', 'own-limit'],
};

interface Extension {
  readonly chrome: {
    readonly tabs: {
      query(query: object): Promise<readonly { id: number; url?: string; windowId: number }[]>;
      create(options: object): Promise<{ id: number }>;
    };
    readonly windows: { create(options: object): Promise<{ id: number }>; remove(id: number): Promise<void> };
  };
}

export class QuestionDesk {
  private constructor(
    private readonly desk: Desk,
    private readonly sites: Sites,
    /** Minutes east of UTC. */
    readonly offset: number,
  ) {}

  static async setUp(sites: Sites): Promise<QuestionDesk> {
    const zone = zoneWhereItIs(23);
    const desk = await setUpDesk({
      sites,
      timeZone: zone.name,
      settings: SETTINGS,
      grant: ['*://gitlab.com/*', '*://*.slack.com/*', '*://meet.example/*', '*://pager.example/*'],
      granted: ['gitlab', 'slack', 'site:meet.example', 'site:pager.example'],
    });
    await focusBrowser(desk.browser.pid);
    return new QuestionDesk(desk, sites, zone.offset);
  }

  get page(): Page {
    return this.desk.page;
  }

  /** Begins anew: nobody was asked, and nothing was worked. */
  async begin({ settings = {}, control = {} }: { settings?: Row; control?: Row } = {}): Promise<void> {
    for (const page of await this.desk.browser.browser.pages()) {
      const isSite = await page.evaluate(() => location.protocol === 'http:').catch(() => false);
      if (isSite) {
        await page.close().catch(() => undefined);
      }
    }
    await closeAskPages(this.desk);
    // A window that was closed does not give the focus back by itself.
    await focusBrowser(this.desk.browser.pid);
    await this.desk.untilAtRest();
    await this.forgetQuestions();
    await this.forgetMeetings();
    await writeStorage(this.page, 'local', {
      control: { paused: null, ...control },
      settings: { version: 1, ...SETTINGS, ...settings },
    });
    await this.desk.untilAtRest();
    this.sites.forgetRequests();
  }

  /** As if nobody had been asked, and nothing worked. */
  async forgetQuestions(): Promise<void> {
    await clearTables(this.page, 'spans', 'days', 'nudges', 'notes', 'marks');
    await writeStorage(this.page, 'session', { question: null });
    await writeStorage(this.page, 'local', { control: { paused: null } });
  }

  /** As if no meeting had been heard, and the browser had run for an hour: what is held after either is not waited for. */
  private async forgetMeetings(): Promise<void> {
    const tracker = await this.session('tracker');
    await writeStorage(this.page, 'session', {
      tracker: { ...tracker, hearing: null, heardAt: null, start: { at: Date.now() - 3_600_000, signBefore: null } },
    });
  }

  /** A new tab in front, on a site that is no tool. */
  async openElsewhere(): Promise<Page> {
    const page = await this.desk.browser.openSite(this.sites.url('news.example'));
    this.sites.forgetRequests();
    return page;
  }

  /** Brings GitLab into a tab. */
  bring(page: Page, path: string): Promise<void> {
    return this.leaveFor(page, this.sites.url('gitlab.com', path));
  }

  /** As the address bar does it, without a wait for what comes of it. */
  async leaveFor(page: Page, address: string): Promise<void> {
    await page.evaluate((to) => {
      // Later, or the answer to this very call would be lost with the page.
      setTimeout(() => location.assign(to));
    }, address);
  }

  /** Opens GitLab by a link into a new tab. */
  async openFrom(page: Page, path: string): Promise<Page> {
    await page.evaluate(
      (href) => {
        const link = Object.assign(document.createElement('a'), {
          href,
          target: '_blank',
          id: 'link',
          textContent: 'a link',
        });
        document.body.prepend(link);
      },
      this.sites.url('gitlab.com', path),
    );
    await page.click('#link');
    return this.find((pathname, host, wanted) => host === 'gitlab.com' && pathname === wanted, path);
  }

  async openBehind(path: string): Promise<void> {
    await this.page.evaluate(
      async (url) => {
        await (globalThis as unknown as Extension).chrome.tabs.create({ url, active: false });
      },
      this.sites.url('gitlab.com', path),
    );
    await this.isRequested(path);
  }

  async openPopupWindow(path: string): Promise<void> {
    await this.page.evaluate(
      async (url) => {
        await (globalThis as unknown as Extension).chrome.windows.create({
          url,
          type: 'popup',
          width: 500,
          height: 400,
        });
      },
      this.sites.url('gitlab.com', path),
    );
    await this.isRequested(path);
  }

  /** A window of its own that shows GitLab. */
  async openWindow(path: string): Promise<Page> {
    await this.page.evaluate(
      async (url) => {
        await (globalThis as unknown as Extension).chrome.windows.create({ url });
      },
      this.sites.url('gitlab.com', path),
    );
    return this.find((pathname, host, wanted) => host === 'gitlab.com' && pathname === wanted, path);
  }

  /** Closes the window in which GitLab shows this, and all that is in it. */
  async closeWindowWith(path: string): Promise<void> {
    await this.page.evaluate(
      async (url) => {
        const { chrome } = globalThis as unknown as Extension;
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find((one) => one.url === url);
        await chrome.windows.remove(tab?.windowId as number);
      },
      this.sites.url('gitlab.com', path),
    );
    // A window that was closed does not give the focus back by itself.
    await focusBrowser(this.desk.browser.pid);
  }

  /** Opens the last closed window again: by the keys of a person, which in Firefox are others for a window. */
  async restoreWindow(path: string): Promise<void> {
    if (this.desk.browser.kind === 'firefox') {
      await inChromeScope(this.desk.browser.browser, '() => void SessionStore.undoCloseWindow(0)', null);
    } else {
      await pressKeys('ctrl+shift+t');
    }
    await this.find((pathname, host, wanted) => host === 'gitlab.com' && pathname === wanted, path);
  }

  /** A meeting that can be heard. */
  async openSounding(host: string): Promise<Page> {
    const page = await this.desk.browser.openSite(this.sites.url(host, '/?tone=1'));
    await until(async () => (await this.session('tracker'))?.['heardAt'] !== null, { what: 'the meeting to be heard' });
    return page;
  }

  /** Closes the tab in front, as the person does. */
  async closeTab(page: Page): Promise<void> {
    await this.isInFront(page);
    await focusBrowser(this.desk.browser.pid);
    await pressKeys('ctrl+w');
    await this.isGone(page);
  }

  /** Opens the last closed tab again, as the person does. */
  async restoreTab(path: string): Promise<void> {
    await pressKeys('ctrl+shift+t');
    await this.find((pathname, host, wanted) => host === 'gitlab.com' && pathname === wanted, path);
  }

  /** The page that stands in front of a tool, once it can be answered. */
  async question({ besides }: { besides?: Page } = {}): Promise<Page> {
    return until(
      async () => {
        for (const page of (await this.desk.browser.browser.pages()).filter((one) => one !== besides)) {
          const isOne = (goOn: string) => location.hash.includes('in-front') && document.querySelector(goOn) !== null;
          // A page that has just closed itself may still be listed.
          if (await page.evaluate(isOne, byId('go-on')).catch(() => false)) {
            return page;
          }
        }
        return undefined;
      },
      { what: 'the question' },
    );
  }

  /** Writes into the line, once keys are meant for the page. */
  async write(question: Page, text: string): Promise<void> {
    await until(() => question.evaluate(() => performance.now() > 1_500), { what: 'the first moments to be over' });
    await question.type(byId('thought'), text);
  }

  async goOn(question: Page): Promise<void> {
    await question.click(byId('go-on'));
    await this.isGone(question);
  }

  async notNow(question: Page): Promise<void> {
    await question.click(byId('not-now'));
    await this.isGone(question);
  }

  /** No question was asked, although everything has settled. */
  async isNotAsked(): Promise<void> {
    await this.desk.untilAtRest();
    // Nothing tells that nothing comes; it would have come within some hundred milliseconds.
    await sleepReal(1_500);
    const open = await Promise.all(
      (await this.desk.browser.browser.pages()).map((page) =>
        page.evaluate(() => location.hash.includes('in-front')).catch(() => false),
      ),
    );
    expect(open).not.toContain(true);
    const asked = (await readTable(this.page, 'nudges')).filter(({ kind, at }) => kind === 'question' && isNow(at));
    expect(asked.map(({ answer }) => answer ?? 'open')).not.toContain('open');
  }

  /** The tab shows what it showed before the tool. */
  async isElsewhere(page: Page): Promise<void> {
    await until(() => page.evaluate(() => location.host === 'news.example').catch(() => false), {
      what: 'the tab to be back',
    });
  }

  async isInFront(page: Page): Promise<void> {
    await until(() => page.evaluate(() => document.visibilityState === 'visible').catch(() => false), {
      what: 'the tab to be in front',
    });
  }

  async isGone(page: Page): Promise<void> {
    await until(() => page.evaluate(() => false).catch(() => true), { what: 'the page to be gone' });
  }

  /** What GitLab was asked for. */
  requests(): string[] {
    return this.sites.requests('gitlab.com').map(({ method, path }) => `${method} ${path}`);
  }

  /** The length of the history in a tab that took the same way without being asked. */
  async lengthWithout(paths: readonly string[]): Promise<number> {
    await this.desk.changeSettings({ isAskingInFront: false });
    const page = await this.openElsewhere();
    for (const path of paths) {
      await this.bring(page, path);
      await until(() => page.evaluate((to) => location.pathname === to, path).catch(() => false), { what: path });
    }
    const length = await page.evaluate(() => history.length);
    await page.close();
    return length;
  }

  /** As if all that was asked and worked had been so long before. */
  async agoBy(length: number): Promise<void> {
    const rows = await readTable(this.page, 'nudges');
    await clearTables(this.page, 'spans', 'days');
    await seed(this.page, { nudges: rows.map((row) => ({ ...row, at: Number(row['at']) - length })) });
    await writeStorage(this.page, 'local', { control: { paused: null } });
  }

  async lastQuestion(): Promise<Row> {
    const rows = await readTable(this.page, 'nudges');
    return rows.findLast(({ kind }) => kind === 'question') ?? {};
  }

  async wishes(): Promise<Row> {
    return ((await readStorage(this.page, 'local'))['control'] ?? {}) as Row;
  }

  standing(): Promise<Row | undefined> {
    return this.session('question');
  }

  /** The weekdays without that of the work day that the wall clock shows. */
  everyDayButToday(): number[] {
    const workDay = new Date(Date.now() + this.offset * 60_000 - 4 * 3_600_000);
    const weekday = workDay.getUTCDay() === 0 ? 7 : workDay.getUTCDay();
    return EVERY_DAY.filter((day) => day !== weekday);
  }

  async killBackground(): Promise<void> {
    await this.desk.untilAtRest();
    await this.desk.browser.killWorker();
  }

  close(): Promise<void> {
    return this.desk.close();
  }

  private async session(name: string): Promise<Row | undefined> {
    return (await readStorage(this.page, 'session'))[name] as Row | undefined;
  }

  private async isRequested(path: string): Promise<void> {
    await until(() => this.requests().includes(`GET ${path}`), { what: `GitLab to be asked for ${path}` });
  }

  private find(isOne: (pathname: string, host: string, wanted: string) => boolean, wanted: string): Promise<Page> {
    return until(
      async () => {
        for (const page of await this.desk.browser.browser.pages()) {
          const place = await page.evaluate(() => [location.pathname, location.host] as const).catch(() => null);
          if (place !== null && isOne(...place, wanted)) {
            return page;
          }
        }
        return undefined;
      },
      { what: `a tab with ${wanted}` },
    );
  }
}

function isNow(at: unknown): boolean {
  return Math.abs(Date.now() - Number(at)) < 10_000;
}
