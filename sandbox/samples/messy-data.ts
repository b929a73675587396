import type { CellValue } from 'exceljs';
import type { AccountHeader } from './account-columns';
import { dayAsSerial, sampleDay } from './sample-day';

/** What kind of error Check should find. */
export type MistakeKind = 'operation' | 'accountId' | 'date' | 'country' | 'amount' | 'duplicate';

/** Something to put into a row. */
export interface Plant {
  readonly header: AccountHeader;
  /** Null: it looks odd, but is right. */
  readonly kind: MistakeKind | null;
  /** In a word, for reports of tests: `iso-text`, `dots`. */
  readonly what: string;
  readonly value: CellValue;
  /** General when absent. */
  readonly format?: string;
}

const plant = (
  kind: MistakeKind | null,
  header: AccountHeader,
  what: string,
  value: CellValue,
  format?: string,
): Plant => ({ header, kind, what, value, ...(format === undefined ? {} : { format }) });

/** What finance teams type, one entry a row. */
export const plants: readonly Plant[] = [
  plant('date', 'Due date', 'iso-text', '2026-03-15'),
  plant('country', 'Country', 'UAE', 'UAE'),
  plant('amount', 'Principal', 'separator', '1,250.00'),
  plant('date', 'Due date', 'dots', '15.03.2026'),
  plant('operation', 'Operation', 'unknown-word', 'New?'),
  plant('date', 'Due date', 'no-such-day', '31/02/2026'),
  plant('country', 'Country', 'KSA', 'KSA'),
  plant('amount', 'Principal', 'currency-sign', 'AED 1,250.00'),
  plant('date', 'Due date', 'month-first', '03/25/2026'),
  plant('country', 'Country', 'lower-case', 'ae'),
  plant('date', 'Due date', 'two-digit-year', '15/03/26'),
  plant('amount', 'Principal', 'continental', '1.250,00'),
  plant('date', 'Due date', 'serial-in-general', dayAsSerial(sampleDay(2026, 3, 15))),
  plant('country', 'Country', 'name', 'United Arab Emirates'),
  plant('date', 'Due date', 'month-name', '15 March 2026'),
  plant('amount', 'Principal', 'negative', -250, '#,##0.00'),
  plant('operation', 'Operation', 'unknown-number', 4),
  plant('date', 'Birth date', 'iso-text', '1988-07-04'),
  plant('country', 'Country', 'UAE', 'UAE'),
  plant('amount', 'Fees', 'three-decimals', 9.125),
  plant('date', 'Birth date', 'dots', '04.07.1988'),
  plant('country', 'Country', 'user-assigned', 'XKX'),
  plant('date', 'Birth date', 'no-such-day', '30/02/1988'),
  plant('amount', 'Interest', 'no-number', 'n/a'),
  plant('date', 'Birth date', 'two-digit-year', '04/07/88'),
  plant('country', 'Country', 'KSA', 'KSA'),
  plant('date', 'Due date', 'month-name', '15-Mar-2026'),
  plant('amount', 'Principal', 'excel-error', {
    formula: 'VLOOKUP("nobody",Notes!A:B,2,FALSE)',
    result: { error: '#N/A' },
  }),
  plant('date', 'Paid date', 'month-first', '12/31/2025'),
  plant('operation', 'Operation', 'unknown-word', 'Creat?'),
  plant('country', 'Country', 'lower-case', 'ae'),
  plant('date', 'Due date', 'serial-in-general', dayAsSerial(sampleDay(2026, 5, 1))),
  plant('amount', 'Principal', 'separator', '2,400.50'),
  plant('date', 'Due date', 'no-such-day', '31/04/2026'),
  plant('country', 'Country', 'name', 'United Arab Emirates'),
  plant('amount', 'Principal', 'currency-sign', 'AED 980'),
  plant('date', 'Due date', 'iso-text', '2026-06-30'),
  plant('country', 'Country', 'UAE', 'UAE'),
  plant('amount', 'Principal', 'continental', '3.999,95'),
  plant('date', 'Due date', 'dots', '30.06.2026'),
  plant('operation', 'Operation', 'unknown-word', 'New?'),
  plant('date', 'Due date', 'month-first', '06/30/2026'),
  plant('date', 'Due date', 'two-digit-year', '30/06/26'),
];

/** Account ids gone wrong; for rows that are whole accounts, so that no siblings are torn apart. `{id}` stands for the old id. */
export const accountIdPlants: readonly Plant[] = [
  plant('accountId', 'Account ID', 'number', 784_198_800_000_123),
  plant('accountId', 'Account ID', 'edge-spaces', '  {id}', '@'),
  plant('accountId', 'Account ID', 'blank', null),
  plant('accountId', 'Account ID', 'edge-spaces', '{id} ', '@'),
  plant('accountId', 'Account ID', 'number', 784_198_800_000_457),
  plant('accountId', 'Account ID', 'blank', null),
];

/** What looks like a mistake and is none. */
export const oddities: readonly Plant[] = [
  plant(null, 'Operation', 'lower-case', 'create'),
  plant(null, 'Operation', 'number-of-the-api', 1),
  plant(null, 'Country', 'blank', null),
  plant(null, 'Birth date', 'blank', null),
  plant(null, 'Principal', 'formula', { formula: 'ROUND(4000/4,2)', result: 1000 }, '#,##0.00'),
  plant(null, 'Principal', 'text', '1250.50', '@'),
  plant(null, 'Due date', 'text', '15/03/2026', '@'),
  plant(null, 'Due date', 'other-date-format', new Date(Date.UTC(2026, 2, 15)), 'd-mmm-yy'),
];

/** What the person keeps in a column called Response. */
export const responseNotes: readonly string[] = [
  'called, pays on Sunday',
  'no answer',
  'asked for the invoice',
  'wrong number?',
];
