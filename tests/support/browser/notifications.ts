/** What the desktop's notification service (dunst) has shown a person. */
import { execFile } from 'node:child_process';
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
