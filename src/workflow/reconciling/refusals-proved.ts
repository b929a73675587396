import type { RefusedRow } from '../../submission/learn-refusals';
import { learnRefusals } from '../../submission/learn-refusals';
import type { JudgedRow } from './measured-delays';
import type { RefusedBatch } from './refused-batches';
import { batchName } from './refused-batches';

/**
 * What this look proves of how the service refuses: from batches of which some rows were named (they read Rejected) and
 * others were left Unconfirmed. Batches that contradict each other prove nothing.
 *
 * That a row was left proves that the whole request was refused only where its own account surely was not: a refusal that
 * names one sub-account may mean its account, and of a batch that is no longer here as a whole nobody knows whom it named.
 * What was taken was taken, whosever it is.
 *
 * @param refused batches of which a row still reads Rejected, by {@link batchName}
 */
export function refusalsProved(
  judged: readonly JudgedRow[],
  refused: ReadonlyMap<string, RefusedBatch>,
): 'whole' | 'only-named' | undefined {
  const batches = new Map<string, RefusedRow[]>();
  for (const one of judged) {
    const { sent, verdict } = one;
    const name = sent.receipt === undefined ? '' : batchName(sent.receipt);
    const batch = refused.get(name);
    if (batch === undefined || sent.outcome !== 'unconfirmed' || verdict.kind === 'on-the-way') continue;
    if (verdict.kind !== 'landed' && batch.accounts.has(sent.row.key.accountId)) continue;
    const rows = batches.get(name) ?? [namedRow];
    batches.set(name, rows);
    rows.push({ operation: sent.row.operation, named: false, verdict: verdict.kind, changed: changed(one) });
  }
  const proofs = [...batches].map(([name, rows]) => ({ name, proof: learnRefusals(rows) }));
  const says = (kind: 'whole' | 'only-named') => proofs.filter(({ proof }) => proof === kind);
  if (says('only-named').length > 0) return says('whole').length > 0 ? undefined : 'only-named';
  return says('whole').some(({ name }) => refused.get(name)?.isWhole === true) ? 'whole' : undefined;
}

/** That a row of the batch was named is all that counts of it. */
const namedRow: RefusedRow = { operation: 'create', named: true, verdict: 'missing', changed: undefined };

function changed({ verdict, newThen, heldBefore, heldNow }: JudgedRow): boolean | undefined {
  if (newThen === undefined) return undefined;
  if (verdict.kind === 'landed') return newThen;
  return (['totalAmount', 'paidAmount', 'dueDate'] as const).some(
    (figure) => heldBefore?.[figure] !== heldNow?.[figure],
  );
}
