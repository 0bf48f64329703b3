/**
 * Every way in which a page can try to reach the network, each aimed at one address on loopback. They run inside an
 * extension page, so they may use nothing from outside themselves.
 */
import type { Page } from 'puppeteer-core';

/** The names of the probes that a content security policy can stop. */
export const PROBES = [
  'fetch',
  'xhr',
  'websocket',
  'eventsource',
  'beacon',
  'image',
  'stylesheet',
  'script',
  'frame',
  'media',
  'form',
] as const;

/** Tries all of them and waits until each had its chance. */
export async function tryEveryProbe(page: Page, port: number): Promise<void> {
  await page.evaluate(probeFromPage, port, [...PROBES]);
}

async function probeFromPage(port: number, names: string[]): Promise<void> {
  const address = (name: string): string => `http://127.0.0.1:${port}/${name}`;
  const append = (tag: string, attributes: Record<string, string>): void => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      element.setAttribute(name, value);
    }
    document.body.append(element);
  };
  const attempts: Record<string, () => unknown> = {
    fetch: () => fetch(address('fetch')),
    xhr: () => {
      const request = new XMLHttpRequest();
      request.open('GET', address('xhr'));
      request.send();
    },
    websocket: () => new WebSocket(`ws://127.0.0.1:${port}/websocket`),
    eventsource: () => new EventSource(address('eventsource')),
    beacon: () => navigator.sendBeacon(address('beacon'), 'x'),
    image: () => append('img', { src: address('image') }),
    stylesheet: () => append('link', { rel: 'stylesheet', href: address('stylesheet') }),
    script: () => append('script', { src: address('script') }),
    frame: () => append('iframe', { src: address('frame') }),
    media: () => append('video', { src: address('media'), preload: 'auto' }),
    form: () => {
      append('iframe', { name: 'answer' });
      append('form', { action: address('form'), method: 'post', target: 'answer' });
      document.querySelector('form[target=answer]')?.dispatchEvent(new Event('ready'));
      document.querySelector<HTMLFormElement>('form[target=answer]')?.submit();
    },
  };
  for (const name of names) {
    try {
      await Promise.race([attempts[name]?.(), new Promise((resolve) => setTimeout(resolve, 300))]);
    } catch {
      // Refused is what we hope for; what arrived is counted at the other end.
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}
