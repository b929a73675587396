import { Big } from 'big.js';
import { flatPayload } from '../../accounts/payload/flat-payload';
import type { Operation } from '../../accounts/operation';
import { operationStatus } from '../../accounts/operation';
import type { RowKey } from '../../accounts/row-key';
import type { NotRestoredReason } from '../../messages/receipt-words';
import type { SentCopy } from './frozen-copy';

/** A row that takes back what a sent row did. */
export interface CorrectionRow {
  readonly key: RowKey;
  readonly operation: 'update' | 'withdraw';
  /** Decimal string in major units, where it is put back. */
  readonly paid: string | undefined;
  /** dd/MM/yyyy, where it is put back. */
  readonly dueDate: string | undefined;
}

/** What was sent and cannot be put back. */
export interface NotRestored {
  readonly key: RowKey;
  readonly operation: Operation;
  /** Names as the API has them; none when it is the whole row. */
  readonly fields: readonly string[];
  readonly why: NotRestoredReason;
}

export interface Correction {
  readonly rows: readonly CorrectionRow[];
  readonly notRestored: readonly NotRestored[];
}

/** What says which row it is, and not what becomes of it. */
const keys: ReadonlySet<string> = new Set(['status', 'accountId', 'subAccountId']);

/**
 * Works out the rows that take a submission back, as far as Command's amounts before it are known. Updates get the former
 * amount paid and due date; what was new is withdrawn; nothing else can be put back, and each such thing is named. Rows
 * that were not taken need no correction.
 */
export function correctionOf(copies: readonly SentCopy[]): Correction {
  const rows: CorrectionRow[] = [];
  const notRestored: NotRestored[] = [];
  for (const copy of copies) {
    if (copy.outcome === 'not-sent' || copy.outcome === 'rejected') continue;
    const { key, payload } = copy.row;
    const operation = operationOf(payload.status);
    const leave = (why: NotRestoredReason, fields: readonly string[] = []) =>
      notRestored.push({ key, operation, fields, why });
    if (copy.outcome === undefined || copy.outcome === 'unconfirmed' || copy.outcome === 'sending')
      leave('not-settled');
    else if (operation === 'withdraw') leave('withdrawn');
    else if (operation === 'create') {
      if (copy.former === 'absent')
        rows.push({ key, operation: 'withdraw', paid: undefined, dueDate: undefined });
      else leave(copy.former === undefined ? 'former-unknown' : 'was-there');
    } else takeBackUpdate(copy, rows, leave);
  }
  return { rows, notRestored };
}

function takeBackUpdate(
  { row: { key, payload }, former }: SentCopy,
  rows: CorrectionRow[],
  leave: (why: NotRestoredReason, fields: readonly string[]) => void,
): void {
  const sent = flatPayload(payload)
    .map(([name]) => name)
    .filter((name) => !keys.has(name));
  if (typeof former !== 'object') {
    leave('former-unknown', sent);
    return;
  }
  const known = { paidAmount: former.paid, dateDue: former.dueDate };
  const putBack = (name: keyof typeof known) => {
    const [now, before] = [payload[name], known[name]];
    return now === undefined || before === undefined || sameFigure(now, before) ? undefined : before;
  };
  const [paid, dueDate] = [putBack('paidAmount'), putBack('dateDue')];
  if (paid !== undefined || dueDate !== undefined) rows.push({ key, operation: 'update', paid, dueDate });
  const left = sent.filter((name) => !(name in known) || known[name as keyof typeof known] === undefined);
  if (left.length > 0) leave('not-exported', left);
}

/** What was sent as Command held it already needs no correction. */
function sameFigure(one: string, other: string): boolean {
  return one === other || (/^-?[\d.]+$/.test(one) && Big(one).eq(other));
}

/** The operation that a sent row's `status` asked for. */
export function operationOf(status: number): Operation {
  return status === operationStatus.create
    ? 'create'
    : status === operationStatus.withdraw
      ? 'withdraw'
      : 'update';
}
