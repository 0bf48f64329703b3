/**
 * Books a step in the database, or on standby in the session while the database cannot be written. A write that fails is
 * tried once more; then it is kept, said on the popup, and tried again with every observation.
 */
import { moveLedger, moveStandby } from '../../storage/ledger';
import { reopenDatabase } from '../../storage/reopen';
import type { Session, Standby } from '../../storage/session';
import { warn } from '../../storage/warnings';
import type { Ledger, Step } from '../../tracking/advance';
import type { Instant } from '../../tracking/instant';

export interface Booked {
  ledger: Ledger;
  standby: Standby | null;
  databaseError: string | null;
}

/** Applies what `next` says of the ledger, here or there. Never throws for a database that cannot be used. */
export async function book(at: Instant, session: Session, next: (ledger: Ledger) => Step): Promise<Booked> {
  try {
    const { ledger } = await moveLedger(at, session.standby, next).catch(async () => {
      await reopenDatabase();
      return moveLedger(at, session.standby, next);
    });
    if (session.databaseError !== null) {
      await warn({ at, kind: 'database-recovered', detail: session.databaseError });
    }
    return { ledger, standby: null, databaseError: null };
  } catch (error) {
    const databaseError = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    if (session.databaseError === null) {
      await warn({ at, kind: 'database-failed', detail: databaseError });
    }
    const { ledger, standby } = moveStandby(session.standby, next);
    return { ledger, standby, databaseError };
  }
}
