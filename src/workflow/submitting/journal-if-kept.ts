import { JournalProblem } from '../../ports/journal-problem';
import type { JournalPort } from '../../ports/journal-port';
import type { Desk } from '../desk';

/** The journal as a check reads it. */
export interface JournalIfKept extends Pick<JournalPort, 'openEntries' | 'takenRows' | 'close'> {
  /** False once the browser was found to keep none. */
  kept(): boolean;
}

/**
 * The journal for looking at a sheet. Where the browser keeps none it knows as little as on a machine that never sent
 * anything; what the sheet itself says of its rows counts all the same. A submission gets the problem instead: it must not go
 * where nobody would know after a crash what went.
 */
export function journalIfKept(desk: Desk): JournalIfKept {
  const { journal, log } = desk.ports;
  let kept = true;
  const otherwise = async <T>(asked: Promise<T>, nothing: T): Promise<T> => {
    try {
      return await asked;
    } catch (error) {
      if (!(error instanceof JournalProblem) || desk.holding) throw error;
      if (kept) log.note('journal-not-kept', { detail: error.message });
      kept = false;
      return nothing;
    }
  };
  return {
    openEntries: (owner) => otherwise(journal.openEntries(owner), []),
    takenRows: (owner) => otherwise(journal.takenRows(owner), new Map()),
    // An entry that stays open is closed by a later check: its rows have their outcomes.
    close: (entry, taken) => otherwise(journal.close(entry, taken), undefined),
    kept: () => kept,
  };
}
