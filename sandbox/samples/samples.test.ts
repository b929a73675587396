import { Workbook, type CellValue, type Worksheet } from 'exceljs';
import { dayStart } from '../command-api/days';
import { toMinorUnits } from '../command-api/money';
import { isCountryCode } from '../command-api/validate-account';
import { accountHeaders } from './account-columns';
import { makeLargeRows } from './large';
import { messyHeaderRow, plantedMistakes, plantedOddities } from './messy';
import { inventedPerson } from './people';
import { makeSample, type SampleName } from './write-samples';

async function open(name: SampleName, rows?: number): Promise<Workbook> {
  const workbook = new Workbook();
  const bytes = await makeSample(name, rows === undefined ? {} : { rows });
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook;
}

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Data rows as objects by header, with what a cell holds after calculation. */
function rowsOf(sheet: Worksheet, headerRow: number): { row: number; cells: Record<string, CellValue> }[] {
  const headers = (sheet.getRow(headerRow).values as CellValue[]).slice(1) as string[];
  return Array.from({ length: sheet.rowCount - headerRow }, (_, index) => {
    const row = headerRow + 1 + index;
    const cells = headers.map((header, column): [string, CellValue] => {
      const { value } = sheet.getCell(row, column + 1);
      const result = typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
      return [header, result ?? null];
    });
    return { row, cells: Object.fromEntries(cells) };
  });
}

const isDay = (value: unknown) => value === null || value instanceof Date || dayStart(value) !== undefined;
const isAmount = (value: unknown) => (toMinorUnits(value, 2) ?? -1) >= 0;
const isIdentifier = (value: unknown) => typeof value === 'string' && value === value.trim() && value !== '';
const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
const keyOf = (cells: Record<string, CellValue>) =>
  `${textOf(cells['Account ID'])}|${textOf(cells['Sub-account ID'])}`;

/** Finds the errors of an account sheet anew, by rules that know nothing of how the sheet was made. */
function findMistakes(rows: ReturnType<typeof rowsOf>): string[] {
  const keys = rows.map(({ cells }) => keyOf(cells));
  const repeated = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
  return rows.flatMap(({ row, cells }) => {
    const found: string[] = [];
    const judge = (header: string, kind: string, right: boolean) => {
      if (!right) found.push(`${String(row)} ${header} ${kind}`);
    };
    const operation = cells['Operation'];
    judge('Operation', 'operation', operation === 1 || /^create$/i.test(textOf(operation)));
    judge('Account ID', 'accountId', isIdentifier(cells['Account ID']));
    for (const header of ['Birth date', 'Due date', 'Paid date']) judge(header, 'date', isDay(cells[header]));
    judge('Country', 'country', cells['Country'] === null || isCountryCode(cells['Country']));
    for (const header of ['Principal', 'Interest', 'Fees', 'Paid amount']) {
      judge(header, 'amount', isAmount(cells[header]));
    }
    judge('Sub-account ID', 'duplicate', cells['Account ID'] === null || !repeated.has(keyOf(cells)));
    return found;
  });
}

describe('clean', () => {
  let workbook: Workbook;
  let rows: ReturnType<typeof rowsOf>;
  beforeAll(async () => {
    workbook = await open('clean');
    rows = rowsOf(sheetOf(workbook, 'Accounts'), 1);
  });

  test('has 300 accounts in 1,000 rows of an Excel table, beside three other sheets', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Accounts',
      'Payments',
      'Withdrawals',
      'Notes',
    ]);
    expect(rows).toHaveLength(1000);
    expect(Object.keys(rows[0]?.cells ?? {})).toEqual([...accountHeaders]);
    expect(new Set(rows.map(({ cells }) => cells['Account ID'])).size).toBe(300);
    const [table] = sheetOf(workbook, 'Accounts').getTables() as unknown as { name: string }[];
    expect(table).toMatchObject({ name: 'Accounts' });
  });

  test('has nothing wrong in it', () => {
    expect(findMistakes(rows)).toEqual([]);
    for (const { cells } of rows) {
      const sum = ['Principal', 'Interest', 'Fees'].reduce(
        (total, header) => total + Number(cells[header]),
        0,
      );
      expect(Number(cells['Paid amount'])).toBeLessThanOrEqual(sum);
      expect(Number(cells['Paid amount']) > 0).toBe(cells['Paid date'] !== null);
      expect(cells['Phone']).toMatch(/^\+971500\d{6}$/);
      expect(cells['Email']).toMatch(/@example\.com$/);
    }
  });

  test('has sub-account ids that are unique in one half of the plans and 1 to 4 in the other', () => {
    const plans = rows.filter(({ cells }) => cells['Product type'] === 'BNPL').map(({ cells }) => cells);
    expect(plans).toHaveLength(800);
    const ids = plans.map((cells) => textOf(cells['Sub-account ID']));
    expect(new Set(ids.slice(0, 400)).size).toBe(400);
    expect([...new Set(ids.slice(400))]).toEqual(['1', '2', '3', '4']);
  });

  test('keeps days partly as dates, partly as text, and identifiers as text', () => {
    const dues = rows.map(({ cells }) => cells['Due date']);
    expect(dues.filter((due) => due instanceof Date).length).toBeGreaterThan(500);
    expect(dues.filter((due) => typeof due === 'string').length).toBeGreaterThan(300);
    const sheet = sheetOf(workbook, 'Accounts');
    expect(sheet.getCell('B2').numFmt).toBe('@');
    expect(rows.some(({ cells }) => textOf(cells['Account ID']).startsWith('00'))).toBe(true);
  });

  test('pays and withdraws only what it has, and never pays back', () => {
    const known = new Map(rows.map(({ cells }) => [keyOf(cells), cells]));
    const payments = rowsOf(sheetOf(workbook, 'Payments'), 1);
    expect(payments).toHaveLength(40);
    for (const { cells } of payments) {
      const account = known.get(keyOf(cells));
      expect(cells['Operation']).toBe('Update');
      expect(Number(cells['Paid amount'])).toBeGreaterThan(Number(account?.['Paid amount']));
      expect(isAmount(cells['Paid amount']) && isDay(cells['Paid date'])).toBe(true);
    }
    const withdrawals = rowsOf(sheetOf(workbook, 'Withdrawals'), 1);
    expect(withdrawals).toHaveLength(5);
    for (const { cells } of withdrawals) {
      expect([cells['Operation'], known.has(keyOf(cells))]).toEqual(['Withdraw', true]);
      expect(cells['Withdrawal reason']).toBeTruthy();
    }
  });
});

describe('messy', () => {
  let sheet: Worksheet;
  let rows: ReturnType<typeof rowsOf>;
  beforeAll(async () => {
    sheet = sheetOf(await open('messy'), 'Sheet1');
    rows = rowsOf(sheet, messyHeaderRow);
  });

  test('has two titles, a blank line, a header, about 500 rows, a filter, hidden rows and no table', () => {
    expect([1, 2, 3, 4].map((row) => sheet.getCell(row, 1).value)).toEqual([
      'Collections hand-over',
      'Prepared by finance, November',
      null,
      'Operation',
    ]);
    expect(rows).toHaveLength(504);
    expect(sheet.autoFilter).toBeTruthy();
    expect(sheet.getTables()).toEqual([]);
    expect(rows.filter(({ row }) => sheet.getRow(row).hidden)).toHaveLength(5);
  });

  test('has exactly the mistakes that are said to be planted', () => {
    const said = plantedMistakes.map(({ row, header, kind }) => `${String(row)} ${header} ${kind}`);
    expect(findMistakes(rows).sort()).toEqual(said.sort());
    expect(new Set(plantedMistakes.map(({ row }) => row)).size).toBe(57);
    expect(new Set(plantedMistakes.map(({ kind }) => kind)).size).toBe(6);
  });

  test('keeps what was planted as it was planted', () => {
    const cellOf = (what: string) => {
      const { row, header } = plantedMistakes.find((one) => one.what === what) ?? { row: 0, header: '' };
      return sheet.getCell(row, accountHeaders.findIndex((one) => one === header) + 1);
    };
    expect(cellOf('number').value).toBe(784_198_800_000_123);
    expect(cellOf('serial-in-general')).toMatchObject({ value: 46_096, numFmt: undefined });
    expect(cellOf('excel-error').result).toEqual({ error: '#N/A' });
    expect(cellOf('edge-spaces').value).toMatch(/^ {2}\S/);
    expect(cellOf('three-decimals').value).toBe(9.125);
  });

  test('has oddities that are no mistakes, and notes in a Response column', () => {
    const wrong = new Set(plantedMistakes.map(({ row, header }) => `${String(row)} ${header}`));
    expect(plantedOddities).toHaveLength(8);
    for (const { row, header } of plantedOddities) expect(wrong.has(`${String(row)} ${header}`)).toBe(false);
    expect(rows.filter(({ cells }) => cells['Response'] !== null).length).toBeGreaterThan(40);
  });
});

test('the large sample has 35 columns, the bad share and the same rows each time', async () => {
  const large = makeLargeRows(1000, 0.02);
  expect([large.values.length, large.headers.length, large.bad.length]).toEqual([1000, 35, 20]);
  expect(large.values.every((row) => row.length === 35)).toBe(true);
  expect(new Set(large.bad.map(({ index }) => index)).size).toBe(20);
  expect(makeLargeRows(1000, 0.02)).toEqual(large);
  const sheet = sheetOf(await open('large', 50), 'Accounts');
  expect(sheet.rowCount).toBe(51);
  expect(sheet.getCell('B2').value).toBe('BN-00000001');
  expect(sheet.getCell('S3').value).toBeInstanceOf(Date);
});

test('people are invented the same way each time, with Emirates IDs that pass their check digit', () => {
  expect(inventedPerson(7)).toEqual(inventedPerson(7));
  expect(inventedPerson(7).phone).toBe('+971500000007');
  for (const n of [0, 1, 42, 999]) {
    const digits = inventedPerson(n).emiratesId.replaceAll('-', '').split('').map(Number);
    expect(digits).toHaveLength(15);
    const sum = digits
      .reverse()
      .map((digit, index) => (index % 2 === 1 ? digit * 2 : digit))
      .reduce((total, digit) => total + (digit > 9 ? digit - 9 : digit), 0);
    expect(sum % 10).toBe(0);
  }
});
