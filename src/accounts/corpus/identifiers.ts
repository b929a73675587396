import type { CorpusCell } from './corpus-cell';

const field = 'idNumber';

/** Identifiers are text. Account and sub-account ids are read by the same rules. */
export const identifierCells: readonly CorpusCell[] = [
  { field, cell: '784-1990-1234567-6', sends: '784-1990-1234567-6' },
  { field, cell: '784199012345676', sends: '784199012345676' },
  { field, cell: '00123', sends: '00123' },
  { field, cell: 'AC-0412/B', sends: 'AC-0412/B' },
  { field, cell: 'حساب ١٢', sends: 'حساب ١٢' },
  { field, cell: '=1+1', sends: '=1+1' },
  { field, cell: '-5', sends: '-5' },
  { field, cell: '1E5', sends: '1E5' },
  { field, cell: '+971', sends: '+971' },
  { field, cell: 'A  B', sends: 'A  B' },
  // Numbers: whole, or lost.
  { field, cell: 12345, error: 'identifier-number', fix: '12345' },
  { field, cell: 0, error: 'identifier-number', fix: '0' },
  { field, cell: 12345, shows: '12,345', error: 'identifier-number', fix: '12345' },
  { field, cell: 12345, shows: '12345.00', error: 'identifier-number', fix: '12345' },
  { field, cell: 784199012345676, shows: '7.84E+14', error: 'identifier-number', fix: '784199012345676' },
  { field, cell: 999999999999999, shows: '1E+15', error: 'identifier-number', fix: '999999999999999' },
  { field, cell: 1000000000000000, shows: '1E+15', error: 'identifier-number' },
  { field, cell: 7841990123456760, shows: '7.84E+15', error: 'identifier-number' },
  { field, cell: 12.5, error: 'identifier-number' },
  { field, cell: -5, error: 'identifier-number' },
  { field, cell: 46024, shows: '02-Jan', error: 'identifier-number' },
  { field, cell: '7.84E+14', error: 'identifier-number' },
  { field, cell: '1E+15', error: 'identifier-number' },
  // A number format that adds zeros or dashes shows what is meant.
  { field, cell: 123, shows: '00123', sends: '00123' },
  { field, cell: 123, shows: '0000000123', sends: '0000000123' },
  { field, cell: 784199012345676, shows: '784-1990-1234567-6', sends: '784-1990-1234567-6' },
  // Edges.
  { field, cell: ' AC-1', error: 'identifier-edges', fix: 'AC-1' },
  { field, cell: 'AC-1 ', error: 'identifier-edges', fix: 'AC-1' },
  { field, cell: 'AC-1\u00a0', error: 'identifier-edges', fix: 'AC-1' },
  { field, cell: '\u200eAC-1', error: 'identifier-edges', fix: 'AC-1' },
  { field, cell: 'AC-1\u200f', error: 'identifier-edges', fix: 'AC-1' },
  { field, cell: '\ufeffAC-1', error: 'identifier-edges', fix: 'AC-1' },
  { field, cell: 'AC-1\u200b', error: 'identifier-edges', fix: 'AC-1' },
  { field, cell: 'AC-1\r\n', error: 'identifier-edges', fix: 'AC-1' },
  // What no field can take.
  { field, cell: 'AC\u00071', error: 'text-unusable' },
  { field, cell: true, error: 'text-unusable' },
  { field, cell: '#N/A', error: 'excel-error' },
  { field, cell: '#1', sends: '#1' },
  { field: 'subAccountId', cell: '1', sends: '1' },
  { field: 'subAccountId', cell: 1, error: 'identifier-number', fix: '1' },
  { field: 'debtorCompanyId', cell: 'C-10023', sends: 'C-10023' },
  { field: 'passportNumber', cell: 'P1234567', sends: 'P1234567' },
];
