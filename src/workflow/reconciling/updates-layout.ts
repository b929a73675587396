import type { CellValue, DateSystem } from '../../accounts/cell';
import type { FieldId } from '../../accounts/fields/field-ids';
import { fieldOf } from '../../accounts/fields/fields';
import { fieldOfFlatName, flatPayload } from '../../accounts/payload/flat-payload';
import type { PreparedRow } from '../../accounts/payload/prepared-row';
import { differencesInWords } from '../../messages/difference-words';
import { fieldName } from '../../messages/field-words';
import { label } from '../../messages/label';
import type { Language } from '../../messages/message';
import { sheetName } from '../../messages/sheet-names';
import type { SheetLayout } from '../../ports/workbook-port';
import type { PreparedUpdate } from '../../reconciliation/prepared-updates';
import { amountFormat } from '../columns/lender-profile-of';
import { dayCell } from '../day-cell';
import { sentFieldName } from '../receipts/sent-field-name';
import { amountCell } from './report-cells';

/** What a sheet of prepared rows is made for. */
export interface UpdatesFor {
  readonly language: Language;
  readonly currency: string;
  readonly dateSystem: DateSystem;
}

const first: readonly FieldId[] = ['operation', 'accountId', 'subAccountId'];
/** The operation stands in words, the key in the first columns. */
const shownFirst: ReadonlySet<string> = new Set(['status', 'accountId', 'subAccountId']);

/**
 * Prepared rows as a sheet that can be checked as it stands: headers that are known, every value in the form in which it
 * was read before, so that no day and no number can be read another way in a smaller sheet. The last column says why.
 */
export function updatesLayout(
  wanted: UpdatesFor,
  updates: readonly PreparedUpdate<PreparedRow>[],
): SheetLayout {
  const { language } = wanted;
  const flat = updates.map(({ payload }) => new Map(flatPayload(payload)));
  const names = [...new Set(flat.flatMap((row) => [...row.keys()]))].filter((name) => !shownFirst.has(name));
  return {
    name: sheetName(language, 'updates'),
    columns: [
      ...first.map((field) => ({ header: fieldName(language, field), width: 18, numberFormat: '@' })),
      ...names.map((name) => ({
        header: sentFieldName(language, name),
        width: 18,
        numberFormat: formatOf(name, wanted),
      })),
      { header: label(language, 'updates.why'), width: 70, numberFormat: '@' },
    ],
    rows: updates.map(({ row, operation, differences }, at): CellValue[] => [
      label(language, 'operation.name', { operation }),
      row.key.accountId,
      row.key.subAccountId,
      ...names.map((name) => cellOf(name, flat[at]?.get(name), wanted)),
      differences.length === 0
        ? label(language, 'updates.absent', { row: row.row })
        : label(language, 'updates.differs', {
            row: row.row,
            differences: differencesInWords(language, differences),
          }),
    ]),
    asTable: true,
    rightToLeft: language === 'ar',
  };
}

function kindOf(name: string): 'date' | 'amount' | 'integer' | 'text' {
  const field = fieldOfFlatName(name);
  const kind = field === undefined ? undefined : fieldOf(field).kind;
  return kind === 'date' || kind === 'amount' || kind === 'integer' ? kind : 'text';
}

function formatOf(name: string, { currency }: UpdatesFor): string {
  return { date: 'dd/mm/yyyy', amount: amountFormat(currency), integer: '0', text: '@' }[kindOf(name)];
}

function cellOf(name: string, text: string | undefined, { dateSystem }: UpdatesFor): CellValue {
  if (text === undefined) return '';
  switch (kindOf(name)) {
    case 'date':
      return dayCell(text, dateSystem);
    case 'amount':
      return amountCell(text);
    case 'integer':
      return Number(text);
    case 'text':
      return text;
  }
}
