import type { RowBlock } from '../../accounts/cell';
import { keyHash } from '../../accounts/payload/hash';
import { rowNumber } from '../../accounts/row-number';
import { outcomeWord } from '../../messages/outcome-words';
import { say } from '../../messages/say';
import type { KeyColumns, SheetPlace, StatusWrite } from '../../ports/workbook-port';
import type { Session } from '../../ports/command-port';
import type { JournalEntry, TakenRow } from '../../ports/journal-port';
import type { Outcome } from '../../ports/outcome';
import { openBatchesByKey, outcomeOfRecovery } from '../../submission/outcome-of-recovery';
import type { Desk } from '../desk';
import type { JournalIfKept } from './journal-if-kept';
import { isLocked, sendsElsewhere } from './lease';
import { sentAtText } from '../../ports/sent-at-cell';
import { keyInBlock } from '../row-keys';
import { sheetLanguage } from '../sheet-language';
import { detailMessage } from './record-outcomes';
import { statusHeaders } from '../../messages/status-headers';
import { breather } from '../slices';
import { allStatusColumns, statusCells } from './status-cells';

/**
 * Finds rows whose submission was cut off because the pane, Excel or the machine died: they read Sending while nobody
 * is sending this workbook, or this machine's journal holds their batch open. They may have arrived, so they become
 * Unconfirmed, never Not sent. Rows that another pane or another person is sending now are left to them.
 * @returns the place (with status columns, if they had to be added), the row numbers that were turned, and the key hashes
 * of rows that another pane of this machine is sending now.
 */
export async function recoverCutOff(
  desk: Desk,
  session: Session,
  found: SheetPlace,
  keys: KeyColumns,
  blocks: readonly RowBlock[],
  journal: JournalIfKept,
): Promise<{
  readonly place: SheetPlace;
  readonly turned: ReadonlySet<number>;
  readonly goingOn: ReadonlySet<string>;
}> {
  const { workbookId } = await desk.ports.workbook.facts();
  const { entries, goingOn } = await brokenOff(desk, session, workbookId, journal);
  const nothing = { place: found, turned: new Set<number>(), goingOn };
  if (entries.length === 0 && found.statusColumns.outcome === undefined) return nothing;
  const goesOn = workbookId !== undefined && (await sendsElsewhere(desk, workbookId, session));
  const { writes, said } = await cutOffRows(desk, found, keys, blocks, openBatchesByKey(entries), goesOn);
  const language = sheetLanguage(desk);
  const place =
    writes.length === 0
      ? found
      : await desk.ports.workbook.ensureStatusColumns(found, statusHeaders(language), allStatusColumns);
  if (writes.length > 0) await desk.ports.workbook.writeStatus(place, keys, writes);
  await closeSeen(journal, entries, said);
  return { place, turned: new Set(writes.map(({ row }) => row)), goingOn };
}

/** Open batches that no pane is sending any more, and the key hashes of those that one is. */
async function brokenOff(
  desk: Desk,
  session: Session,
  workbookId: string | undefined,
  journal: JournalIfKept,
): Promise<{ readonly entries: readonly JournalEntry[]; readonly goingOn: ReadonlySet<string> }> {
  const open = await journal.openEntries(session);
  const ids = [...new Set(open.map((entry) => entry.workbookId))];
  const locked = await Promise.all(
    ids.map(async (id) => !(desk.holding && id === workbookId) && (await isLocked(desk, id))),
  );
  const busy = new Set(ids.filter((_, at) => locked[at]));
  return {
    entries: open.filter((entry) => !busy.has(entry.workbookId)),
    goingOn: new Set(
      open.filter((entry) => busy.has(entry.workbookId)).flatMap(({ keyHashes }) => keyHashes),
    ),
  };
}

/** What the sheet says of the rows of open batches, by key hash: their outcome, once it was recorded. */
type SaidOfOpen = ReadonlyMap<string, Outcome>;

async function cutOffRows(
  desk: Desk,
  place: SheetPlace,
  keys: KeyColumns,
  blocks: readonly RowBlock[],
  open: ReturnType<typeof openBatchesByKey>,
  goesOn: boolean,
): Promise<{ readonly writes: readonly StatusWrite[]; readonly said: SaidOfOpen }> {
  const language = sheetLanguage(desk);
  const breathe = breather(desk.ports.clock);
  const writes: StatusWrite[] = [];
  const said = new Map<string, Outcome>();
  for (const block of blocks)
    for (let index = 0; index < block.values.length; index += 1) {
      const present = statusCells(place, block, index);
      if (open.size === 0 && present.outcome !== 'sending') continue;
      const key = keyInBlock(keys, block, index);
      const hash = keyHash(key);
      const entry = open.get(hash);
      await breathe();
      if (entry === undefined && (goesOn || present.outcome !== 'sending')) continue;
      // An entry of an older version holds no contents: the key's hash stands in for it, and matches no content.
      const recovery = outcomeOfRecovery({ keyHash: hash, contentHash: hash }, present, open);
      if (entry !== undefined) said.set(hash, recovery?.outcome ?? present.outcome ?? 'unconfirmed');
      if (recovery === undefined) continue;
      writes.push({
        row: rowNumber(block.firstRow + index),
        key,
        cells: {
          outcome: outcomeWord(language, recovery.outcome),
          response: say(language, detailMessage(recovery.detail, '')),
          ...(recovery.receipt === undefined ? {} : { receipt: recovery.receipt }),
          // A receipt made anew comes with its own time: the old one would prove the row absent too early.
          ...(entry !== undefined && (recovery.receipt !== undefined || present.sentAt === '')
            ? { sentAt: sentAtText(entry.openedAt) }
            : {}),
        },
      });
    }
  return { writes, said };
}

/**
 * Closes the batches of which every row stands in this sheet with an outcome by now; what was taken, or may have been, is
 * remembered. Batches of other sheets stay open until those are looked at.
 */
async function closeSeen(
  journal: JournalIfKept,
  entries: readonly JournalEntry[],
  said: SaidOfOpen,
): Promise<void> {
  for (const entry of entries) {
    const outcomes = entry.keyHashes.map((hash) => said.get(hash));
    if (outcomes.includes(undefined)) continue;
    const taken = entry.keyHashes.flatMap((hash, at): TakenRow[] => {
      const outcome = outcomes[at];
      if (outcome === undefined || notTaken.has(outcome)) return [];
      return [
        {
          keyHash: hash,
          contentHash: entry.contentHashes[at] ?? '',
          outcome: outcome === 'unconfirmed' ? 'unconfirmed' : 'accepted',
          submission: entry.submission,
          batch: entry.batch,
          sentAt: entry.openedAt,
        },
      ];
    });
    await journal.close(entry, taken);
  }
}

/** Outcomes that say that Command did not take the row. */
const notTaken: ReadonlySet<Outcome> = new Set<Outcome>(['not-sent', 'rejected', 'missing']);
