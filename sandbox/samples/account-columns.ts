import type { SampleRow } from './portfolio';
import { amountCell, textCell, type SampleCell } from './sample-sheet';
import { dayAsDate, dayAsText, type SampleDay } from './sample-day';

/** How a sheet keeps its days: true Excel dates, texts dd/MM/yyyy, or both in turns as grown sheets do. */
export type DayStyle = 'dates' | 'texts' | 'mixed';

/** Headers of the samples' account sheets; `Product type` is no field of the API. */
export const accountHeaders = [
  'Operation',
  'Account ID',
  'Sub-account ID',
  'Customer ID',
  'First name',
  'Last name',
  'Language',
  'Emirates ID',
  'Birth date',
  'Gender',
  'Nationality',
  'Phone',
  'Phone type',
  'Email',
  'Street',
  'City',
  'Country',
  'Merchant',
  'Due date',
  'Principal',
  'Interest',
  'Fees',
  'Paid amount',
  'Paid date',
  'Loan type',
  'Product type',
] as const;

/** One of {@link accountHeaders}. */
export type AccountHeader = (typeof accountHeaders)[number];

/**
 * A create row as cells, in the order of {@link accountHeaders}.
 *
 * @param index - the row's number among its sheet's rows; decides turns of `mixed`
 */
export function accountCells(row: SampleRow, index: number, days: DayStyle): SampleCell[] {
  const { person } = row;
  const asDate = days === 'dates' || (days === 'mixed' && index % 3 !== 0);
  const day = (value: SampleDay | null): SampleCell => dayCell(value, asDate);
  const cells: Record<AccountHeader, SampleCell> = {
    Operation: { value: 'Create' },
    'Account ID': textCell(row.accountId),
    'Sub-account ID': textCell(row.subAccountId),
    'Customer ID': textCell(person.customerId),
    'First name': { value: person.firstName },
    'Last name': { value: person.lastName },
    Language: { value: person.language },
    'Emirates ID': textCell(person.emiratesId),
    'Birth date': day(person.birthDate),
    Gender: { value: person.gender },
    Nationality: { value: person.nationality },
    Phone: textCell(person.phone),
    'Phone type': { value: person.phoneType },
    Email: { value: person.email },
    Street: { value: person.street },
    City: { value: person.city },
    Country: { value: person.country },
    Merchant: { value: row.merchant === '' ? null : row.merchant },
    'Due date': day(row.dueDate),
    Principal: amountCell(row.principal),
    Interest: amountCell(row.interest),
    Fees: amountCell(row.fees),
    'Paid amount': amountCell(row.paidAmount),
    'Paid date': day(row.paidDate),
    'Loan type': { value: row.loanType },
    'Product type': { value: row.productType },
  };
  return accountHeaders.map((header) => cells[header]);
}

/** A day as a true Excel date or as text; blank for null. */
export function dayCell(day: SampleDay | null, asDate: boolean): SampleCell {
  if (day === null) return { value: null };
  return asDate ? { value: dayAsDate(day), format: 'dd/mm/yyyy' } : textCell(dayAsText(day));
}
