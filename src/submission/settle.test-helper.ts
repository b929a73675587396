import type { CommandPort } from '../ports/command-port';
import type { JournalEntry, JournalPort, TakenRow } from '../ports/journal-port';
import { prepared, type SheetRow } from './desk.test-helper';
import { eligibility } from './eligibility';
import { formatReceipt, parseReceipt } from './receipt-cell';
import { sentAtInstant, sentAtText } from '../ports/sent-at-cell';

/** Whose rows all tests of whole histories send. */
export const owner = { lender: 'demo', environment: 'sandbox' } as const;
export const identity = { ...owner, workbookId: 'w', sheetId: 's' };

/**
 * Holds rows that stay behind against the exports, all of which have been processed. What is settled is remembered as
 * taken, so that a workbook that is lost afterwards does not make it sendable again; what is absent is forgotten.
 */
export async function settleSheet(
  sheet: readonly SheetRow[],
  command: CommandPort,
  journal: JournalPort,
): Promise<void> {
  const held = await heldByCommand(sheet, command);
  const known = await journal.takenRows(owner);
  const absent: string[] = [];
  const settled: TakenRow[] = [];
  for (const [index, row] of sheet.entries()) {
    const one = prepared(row, index);
    const verdict = eligibility(one, row, 'sandbox', new Set(), known);
    if (verdict.send || !['already-accepted', 'unconfirmed'].includes(verdict.why)) continue;
    const sent = verdict.from === 'sheet' ? parseReceipt(row.receipt) : known.get(one.keyHash);
    if (sent === undefined) continue;
    const { submission, batch, contentHash: content } = sent;
    if ('sentAt' in sent) row.sentAt = sentAtText(sent.sentAt);
    row.receipt = formatReceipt({
      environment: 'sandbox',
      submission,
      batch,
      keyHash: one.keyHash,
      contentHash: content,
    });
    const there = held.get(`${row.key.accountId}/${row.key.subAccountId}`);
    if (there === undefined && row.operation === 'create') {
      row.outcome = 'missing';
      absent.push(one.keyHash);
      continue;
    }
    const asSent = there !== undefined && content === one.contentHash && isAsSent(row, there);
    row.outcome = asSent ? 'landed' : 'different';
    settled.push({
      keyHash: one.keyHash,
      contentHash: content,
      outcome: 'accepted',
      submission,
      batch,
      sentAt: sentAtInstant(row.sentAt) ?? '',
    });
  }
  await journal.forget(owner, absent);
  await journal.close({ ...identity, submission: 'settled', batch: 0 }, settled);
}

async function heldByCommand(
  sheet: readonly SheetRow[],
  command: CommandPort,
): Promise<Map<string, { readonly paid: number; readonly status: string }>> {
  const held = new Map<string, { paid: number; status: string }>();
  const accountOf = new Map(sheet.map(({ key }) => [key.subAccountId, key.accountId] as const));
  for (const dataset of ['accounts', 'sub-accounts'] as const)
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await command.fetchExport(dataset, { cursor: cursor ?? null });
      if (page.kind !== 'page') throw new Error(`no page: ${page.kind}`);
      for (const { reference, paidAmount = 0, status = '' } of page.rows)
        held.set(
          dataset === 'accounts' ? `${reference}/` : `${accountOf.get(reference) ?? ''}/${reference}`,
          { paid: paidAmount, status },
        );
      cursor = page.nextCursor;
    }
  return held;
}

function isAsSent(row: SheetRow, there: { readonly paid: number; readonly status: string }): boolean {
  if (row.operation === 'withdraw') return there.status === 'WITHDRAWN';
  const { paidAmount } = row.content;
  // An account with sub-accounts shows their sums.
  return paidAmount === undefined || Math.round(Number(paidAmount) * 100) === there.paid;
}

/** As `workflow/recover` does: what the sheet shows of the batch is known, all else may have been taken. */
export function takenOf(entry: JournalEntry, sheet: ReadonlyMap<string, SheetRow>): readonly TakenRow[] {
  return entry.keyHashes.flatMap((hash, index) => {
    const outcome = sheet.get(hash)?.outcome ?? 'unconfirmed';
    if (['rejected', 'not-sent', 'missing'].includes(outcome)) return [];
    return {
      keyHash: hash,
      contentHash: entry.contentHashes[index] ?? '',
      outcome: outcome === 'unconfirmed' ? ('unconfirmed' as const) : ('accepted' as const),
      submission: entry.submission,
      batch: entry.batch,
      sentAt: entry.openedAt,
    };
  });
}
