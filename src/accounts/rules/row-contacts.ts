import type { FindingSink } from './between-rows';
import { isBlank } from '../values/blank';
import type { CellValue } from '../cell';
import { isPlainEmail } from '../contacts/emails';
import { fieldOf } from '../fields/fields';
import { isPlainPhone } from '../contacts/plain-phones';
import type { Finding } from '../values/reading';
import type { PlannedColumn, RowPlan } from '../check/row-plan';
import type { RowStore } from '../check/row-store';

/**
 * An account that would be created although none of the phones and e-mails in its row can be sent: an error, shown at the first of
 * them, for nobody could be reached. A row with all of them blank is what the lender's policy says of blank cells.
 *
 * @returns what judges one row that creates
 */
export function rowContacts(plan: RowPlan, store: RowStore): (row: number, sink: FindingSink) => void {
  const contacts = plan.byOperation.create.columns.filter(({ field }) => isContact(fieldOf(field).kind));
  /** Instalments repeat their debtor: most rows have the contact of the row above. */
  let lastUsable: CellValue = '';
  return (row, sink) => {
    let first: PlannedColumn | undefined;
    let filled = 0;
    for (const column of contacts) {
      const value = store.cell(row, column.column);
      if (isBlank(value)) continue;
      if (value === lastUsable) return;
      if (isUsable(value, column)) {
        lastUsable = value;
        return;
      }
      first ??= column;
      filled += 1;
    }
    if (first !== undefined) sink.add(row, first, contactMissing(filled));
  };
}

function contactMissing(contacts: number): Finding {
  return { code: 'contact-missing', params: { contacts }, severity: 'error', cause: 'contact-missing' };
}

function isContact(kind: string): boolean {
  return kind === 'phone' || kind === 'email';
}

/** Nearly every row has a plain number first, and no reader is asked. */
function isUsable(value: CellValue, { read }: PlannedColumn): boolean {
  return (
    (typeof value === 'string' && (isPlainPhone(value) || isPlainEmail(value))) ||
    read({ value, format: 'General', text: undefined }).value !== undefined
  );
}
