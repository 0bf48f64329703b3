/** What the desktop's notification service (dunst) has shown a person. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface ShownNotification {
  readonly id: number;
  readonly application: string;
  readonly title: string;
  readonly body: string;
}

interface Field<Value> {
  readonly data: Value;
}

interface Entry {
  readonly id: Field<number>;
  readonly appname: Field<string>;
  readonly summary: Field<string>;
  readonly body: Field<string>;
}

/** Closes what is on screen and returns every notification of this display session, newest first. */
export async function shownNotifications(): Promise<ShownNotification[]> {
  await run('dunstctl', ['close-all']);
  const { stdout } = await run('dunstctl', ['history']);
  const { data } = JSON.parse(stdout) as { readonly data: readonly (readonly Entry[])[] };
  return (data[0] ?? []).map(({ id, appname, summary, body }) => ({
    id: id.data,
    application: appname.data,
    title: summary.data,
    body: body.data,
  }));
}

/** How many notifications stand on the desktop now. */
export async function countNotifications(): Promise<number> {
  const { stdout } = await run('dunstctl', ['count', 'displayed']);
  return Number(stdout.trim());
}

/** Clicks on the newest notification, beside its buttons. */
export async function clickNotification(): Promise<void> {
  await run('dunstctl', ['action']);
}

/** Presses a button of a notification by its words. Its display's `choose-action.sh` reads what is written here. */
export async function pressNotificationButton(words: string): Promise<void> {
  await writeFile(`/tmp/clock-out-choice${process.env['DISPLAY']}`, words);
  await run('dunstctl', ['context']);
}

/** Keeps a picture of the whole display. @param file where it is written, as PNG */
export async function pictureOfScreen(file: string): Promise<void> {
  await run('import', ['-window', 'root', file]);
}
