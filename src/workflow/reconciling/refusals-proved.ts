import type { RefusedRow } from '../../submission/learn-refusals';
import { learnRefusals } from '../../submission/learn-refusals';
import type { JudgedRow } from './measured-delays';
import { batchName } from './sent-rows';

/**
 * What this look proves of how the service refuses: from batches of which some rows were named (they read Rejected) and
 * others were left Unconfirmed. Batches that contradict each other prove nothing.
 *
 * @param refusedBatches batches of which a row reads Rejected
 */
export function refusalsProved(
  judged: readonly JudgedRow[],
  refusedBatches: ReadonlySet<string>,
): 'whole' | 'only-named' | undefined {
  const batches = new Map<string, RefusedRow[]>();
  for (const one of judged) {
    const { sent, verdict } = one;
    const name = sent.receipt === undefined ? undefined : batchName(sent.receipt);
    if (name === undefined || !refusedBatches.has(name) || sent.outcome !== 'unconfirmed') continue;
    if (verdict.kind === 'on-the-way') continue;
    const rows = batches.get(name) ?? [namedRow];
    batches.set(name, rows);
    rows.push({ operation: sent.row.operation, named: false, verdict: verdict.kind, changed: changed(one) });
  }
  const proofs = new Set([...batches.values()].map(learnRefusals));
  proofs.delete(undefined);
  const [proof, another] = proofs;
  return another === undefined ? proof : undefined;
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
