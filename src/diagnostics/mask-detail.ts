import { isFieldId } from '../accounts/fields/field-ids';

/** The names under which a word of ours may stand; whatever else is written there is masked. */
const codeNames: ReadonlySet<string> = new Set(['answer', 'reason', 'code', 'action', 'environment', 'kind']);

/** Every word of ours that may stand as it is. Anything that is not among them may be a person's. */
const codes: ReadonlySet<string> = new Set([
  ...['sandbox', 'staging', 'production'],
  ...[
    'accepted',
    'refused',
    'busy',
    'too-large',
    'signed-out',
    'no-answer',
    'rejected',
    'unconfirmed',
    'not-sent',
  ],
  ...[
    'network',
    'timeout',
    'unreadable',
    'server-error',
    'unknown',
    'whole-request',
    'named-accounts',
    'none',
  ],
  ...['cancelled', 'nothing-gets-through', 'all-refused', 'not-recorded', 'not-journalled', 'interrupted'],
  ...['no-worksheet', 'empty-sheet', 'sheet-gone', 'sheet-changed', 'sheet-protected', 'workbook-protected'],
  ...['read-only', 'cell-being-edited', 'calculating', 'not-written-as-meant', 'excel-failed'],
  ...['sheet', 'file', 'whole', 'named', 'rows', 'withdrawals'],
]);

/** More digits than any count, size or time of ours has: a number of a person's. */
const longestNumber = 9;

/**
 * One fact of the support log without anybody's data. Counts and codes of ours stand; whatever stands under a field's
 * name, numbers too, and every other text says its length alone.
 *
 * @example
 * maskDetail('phone1', '+971500000001'); //=> '<13 characters>'
 */
export function maskDetail(name: string, value: string | number | boolean): string {
  const text = String(value);
  const length = `${String(text.length)} characters`;
  if (isFieldId(name)) return `<${length}>`;
  if (typeof value === 'boolean') return text;
  if (typeof value === 'number') return text.replace(/\D/g, '').length > longestNumber ? `<${length}>` : text;
  return codeNames.has(name) && codes.has(text) ? text : `<${length}>`;
}
