import type { CellValue, RowBlock } from '../../src/accounts/cell';
import type { CheckContext } from '../../src/accounts/check/check-context';
import { mapColumns } from '../../src/accounts/columns/map-columns';
import { rowNumber } from '../../src/accounts/row-number';
import { columnIndex } from '../../src/accounts/column-index';

/** 35 columns, every one of a field. */
export const wideHeaders = [
  'Operation',
  'Account ID',
  'Sub-account ID',
  'Customer ID',
  'First name',
  'Last name',
  'Language',
  'ID number',
  'Passport number',
  'Birth date',
  'Gender',
  'Nationality',
  'Phone',
  'Phone type',
  'Phone 2',
  'Phone 2 type',
  'E-mail',
  'E-mail type',
  'E-mail 2',
  'Street',
  'Area',
  'City',
  'Postal code',
  'Country',
  'Address type',
  'Country 2',
  'Merchant',
  'Due date',
  'Principal',
  'Interest',
  'Fees',
  'Paid amount',
  'Paid date',
  'Loan type',
  'additionalData.Product type',
] as const;

export const wideContext: CheckContext = {
  columnMap: mapColumns(wideHeaders, { statusColumns: [], choices: {} }),
  profile: {
    currency: 'AED',
    currencyDecimals: 2,
    market: 'AE',
    required: {},
    loanTypes: [],
    withdrawalReasons: [],
    allowedNegatives: [],
    amountUnit: 'major',
  },
  today: { year: 2026, month: 11, day: 22 },
  dateSystem: 1900,
  defaultOperation: undefined,
};

/** Mistakes in turns, each in its column, at 2 % of the cells that can have them. */
const mistakes: readonly (readonly [
  (typeof wideHeaders)[number],
  CellValue | ((row: number) => CellValue),
])[] = [
  ['Due date', '31/02/2026'],
  ['Country', 'UAE'],
  ['Principal', '1.250,00'],
  ['Birth date', '1990-05-14'],
  ['Operation', 'New?'],
  ['E-mail', 'nobody'],
  ['Phone', '0501234567'],
  ['Language', 'french'],
  ['Interest', -1],
  ['Account ID', (row) => 78_000_000 + row],
];

/**
 * Rows of invented accounts, four sub-accounts each, the same at every run: half of the days are true dates, half texts;
 * `badShare` of all cells are wrong; one row in a thousand repeats the row before.
 */
export function wideSheet(rowCount: number, badShare = 0.02): RowBlock {
  const values: CellValue[][] = [];
  for (let row = 0; row < rowCount; row += 1) values.push(goodRow(row % 1000 === 999 ? row - 1 : row));
  const bad = Math.round(rowCount * wideHeaders.length * badShare);
  for (let n = 0; n < bad; n += 1) {
    const [header, value] = mistakes[n % mistakes.length] ?? mistakes[0] ?? ['Due date', ''];
    // A step that shares no factor with the row count spreads the mistakes over all rows.
    const row = (n * 7919) % rowCount;
    const cells = values[row];
    if (cells !== undefined)
      cells[wideHeaders.indexOf(header)] = typeof value === 'function' ? value(row) : value;
  }
  const dates = ['Birth date', 'Due date', 'Paid date'].map((header) =>
    columnIndex(wideHeaders.findIndex((known) => known === header)),
  );
  const texts = [
    'Account ID',
    'Sub-account ID',
    'Customer ID',
    'ID number',
    'Passport number',
    'additionalData.Product type',
  ].map((header) => columnIndex(wideHeaders.findIndex((known) => known === header)));
  return {
    firstRow: rowNumber(2),
    values: parsed(values),
    formats: new Map(
      dates.map((column) => [
        column,
        parsed(values.map((cells) => (typeof cells[column] === 'number' ? 'dd/mm/yyyy' : '@'))),
      ]),
    ),
    texts: new Map(texts.map((column) => [column, parsed(values.map((cells) => String(cells[column])))])),
  };
}

/**
 * As office.js hands cells over: out of parsed JSON, each text an object of its own that lies with its row in memory. Texts put
 * together here would be shared by many rows, and looking at them would cost less than it ever does.
 */
function parsed<Cells>(cells: Cells): Cells {
  return JSON.parse(JSON.stringify(cells)) as Cells;
}

function goodRow(row: number): CellValue[] {
  const account = Math.floor(row / 4);
  const part = (row % 4) + 1;
  const id = `BN-${String(account + 1).padStart(8, '0')}`;
  const days = row % 2 === 0;
  return [
    'Create',
    id,
    `${id}-${String(part)}`,
    `C-${String(10_000_000 + account)}`,
    `Mariam${String(account % 500)}`,
    'Example',
    row % 3 === 0 ? 'ar' : 'en',
    emiratesId(1_000_000 + (account % 9_000_000)),
    `P${String(1_000_000 + account)}`,
    days ? 33_007 + (account % 3000) : dayText(account, 1975),
    row % 2 === 0 ? 'female' : 'male',
    'Emirati',
    `+97150${String(1_000_000 + account)}`,
    'mobile',
    `+97155${String(2_000_000 + account)}`,
    'work',
    `debtor${String(account)}@example.com`,
    'personal',
    `other${String(account)}@example.com`,
    `${String(account % 90)} Example Street`,
    'Al Example',
    'Dubai',
    '00000',
    'ARE',
    'home',
    'SAU',
    'Falcon Electronics',
    days ? 46_000 + (account % 300) : dayText(account, 2026),
    100 + (account % 900) + 0.25,
    (account % 40) + 0.1,
    25,
    part === 1 ? 50 : 0,
    days ? 45_900 : '01/03/2026',
    3,
    'Four instalments',
  ];
}

function dayText(n: number, year: number): string {
  return `${String((n % 28) + 1).padStart(2, '0')}/${String((n % 12) + 1).padStart(2, '0')}/${String(year)}`;
}

/** With its check digit (Luhn). */
function emiratesId(serial: number): string {
  const digits = Array.from(`7841990${String(serial)}`, Number);
  const sum = digits.reduce((all, digit, at) => {
    const twice = at % 2 === 0 ? digit : digit * 2;
    return all + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return `784-1990-${String(serial)}-${String((10 - (sum % 10)) % 10)}`;
}
