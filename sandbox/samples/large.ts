import { accountHeaders, type AccountHeader } from './account-columns';
import type { MistakeKind } from './messy-data';
import { inventedPerson } from './people';
import { dayAsSerial, sampleDay } from './sample-day';

/** A sheet as Excel's `values` would give it: text, numbers (days as serials), `''` for blank. */
export interface LargeSheet {
  readonly headers: readonly string[];
  /** Rows first, one entry a column. */
  readonly values: (string | number)[][];
  /** Number format of each column. */
  readonly columnFormats: readonly string[];
  /** Every bad cell: index of its row in `values`, header, kind. One a row. */
  readonly bad: readonly {
    readonly index: number;
    readonly header: AccountHeader;
    readonly kind: MistakeKind;
  }[];
}

/** Columns of the person's own: with {@link accountHeaders} they make 35. */
const ownHeaders = ['Branch', 'Officer', 'Region', 'Segment', 'Stage', 'Score', 'Batch', 'Remark', 'Source'];
const textFormatted = new Set<string>([
  'Account ID',
  'Sub-account ID',
  'Customer ID',
  'Emirates ID',
  'Phone',
]);
const dayFormatted = new Set<string>(['Birth date', 'Due date', 'Paid date']);
const amountFormatted = new Set<string>(['Principal', 'Interest', 'Fees', 'Paid amount']);

const faults: readonly (readonly [AccountHeader, MistakeKind, string | number])[] = [
  ['Due date', 'date', '31/02/2026'],
  ['Country', 'country', 'UAE'],
  ['Principal', 'amount', '1.250,00'],
  ['Operation', 'operation', 'New?'],
  ['Due date', 'date', '2026-03-15'],
];

/**
 * A sheet of four-instalment plans, 35 columns wide, quickly and the same each time.
 *
 * @param count - number of rows
 * @param badShare - share of rows with one bad cell, 0 to 1
 * @example
 * makeLargeRows(100_000).values.length; // 100000
 */
export function makeLargeRows(count = 100_000, badShare = 0.02): LargeSheet {
  const headers = [...accountHeaders, ...ownHeaders];
  const people = Array.from({ length: 1000 }, (_, n) => inventedPerson(n));
  const values: (string | number)[][] = [];
  for (let index = 0; index < count; index += 1) {
    const account = Math.floor(index / 4);
    const part = (index % 4) + 1;
    const person = people[account % people.length] ?? inventedPerson(account);
    const accountId = `BN-${String(account + 1).padStart(8, '0')}`;
    const paid = part === 1;
    const due = dayAsSerial(sampleDay(2025, 2 + (account % 8) + part, 1 + (account % 28)));
    values.push([
      'Create',
      accountId,
      `${accountId}-${String(part)}`,
      person.customerId,
      person.firstName,
      person.lastName,
      person.language,
      person.emiratesId,
      dayAsSerial(person.birthDate),
      person.gender,
      person.nationality,
      person.phone,
      person.phoneType,
      person.email,
      person.street,
      person.city,
      person.country,
      'Falcon Electronics',
      due,
      100 + (account % 900) + 0.25,
      0,
      part === 4 ? 15 : 0,
      paid ? 50 : 0,
      paid ? due : '',
      4,
      'BNPL',
      `Branch ${String(account % 30)}`,
      `Officer ${String(account % 12)}`,
      'North',
      'Retail',
      account % 4,
      account % 100,
      'November',
      '',
      'Export',
    ]);
  }

  const bad: { index: number; header: AccountHeader; kind: MistakeKind }[] = [];
  const total = Math.round(count * badShare);
  for (let n = 0; n < total; n += 1) {
    const index = Math.floor((n * count) / total);
    const [header, kind, value] = faults[n % faults.length] ?? (['Country', 'country', 'UAE'] as const);
    values[index]?.splice(accountHeaders.indexOf(header), 1, value);
    bad.push({ index, header, kind });
  }
  return { headers, values, columnFormats: headers.map(formatOf), bad };
}

function formatOf(header: string): string {
  if (textFormatted.has(header)) return '@';
  if (dayFormatted.has(header)) return 'dd/mm/yyyy';
  return amountFormatted.has(header) ? '#,##0.00' : 'General';
}
