import type { RowNumber } from '../../accounts/row-number';
import { sentAtText } from '../../ports/sent-at-cell';
import { keptSnapshot } from '../reconciling/kept-snapshot';
import { preflightBook, preflightOf } from '../submitting/preflight-rows';
import type { Desk } from '../desk';
import type { AgainstCommand } from '../against-command';
import type { JudgedRow, KnownRows } from './ready-rows';

/** Rows that would be sent, held against what Command held when it was read last, and kept up with edits. */
export interface HeldRows {
  /** Says what a row is; undefined for one that is not ready. */
  put(row: RowNumber, judged: JudgedRow | undefined): void;
  /** What stands against them now. */
  found(): Promise<AgainstCommand>;
}

/** Begins to hold rows against Command; undefined where it was never read here. */
export async function heldRows(desk: Desk, known: KnownRows): Promise<HeldRows | undefined> {
  const snapshot = await keptSnapshot(desk);
  if (snapshot === undefined) return undefined;
  const book = preflightBook(desk, snapshot, known);
  return {
    put: (row, judged) => {
      book.put(row, judged?.why === undefined ? judged?.row : undefined);
    },
    found: async () => ({ asOf: sentAtText(snapshot.asOf), ...(await preflightOf(desk, book)) }),
  };
}
