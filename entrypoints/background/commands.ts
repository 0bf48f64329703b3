/** The keyboard shortcuts beside the browser's own one for the popup. They do what the buttons of the popup do. */
import { now, offsetAt } from '../../components/clock';
import { beginBreak, endDay } from '../../storage/answers';

/** Does what a shortcut asks for; a name of an older version asks for nothing. */
export async function onCommand(name: string): Promise<void> {
  if (name === 'clock-out') {
    await endDay({ now: now(), offsetAt });
  } else if (name === 'start-break') {
    await beginBreak({ now: now() });
  }
}
