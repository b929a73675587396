import { Workbook as ExcelFile } from 'exceljs';
import { UserActions } from '../../sandbox/workbook-model/user-actions';
import { Workbook } from '../../sandbox/workbook-model/workbook';
import type { CellValue } from '../accounts/cell';
import { openXlsx } from '../../sandbox/xlsx/open';
import type { TestDesk } from './desk.test-helper';
import { deskOn, openDesk, until } from './desk.test-helper';

jest.setTimeout(60_000);

const headers = ['Operation', 'Account ID', 'First name', 'Phone', 'Due date', 'Principal', 'Country'];
const good = (id: string): CellValue[] => [
  'Create',
  id,
  'Celeste',
  '+971500000001',
  '15/03/2026',
  '100',
  'ARE',
];

async function file(rows: readonly (readonly CellValue[])[], sheetName = 'Data'): Promise<Uint8Array> {
  const workbook = new ExcelFile();
  const sheet = workbook.addWorksheet(sheetName);
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

let desk: TestDesk;
afterEach(() => desk.close());

/** Everything that stands in the active sheet. */
async function contents(): Promise<unknown[][]> {
  return desk.excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    used.load('formulas');
    await context.sync();
    return used.formulas;
  });
}

test('a workbook with no header we know', async () => {
  desk = await openDesk(
    await file([
      ['Colour', 'Weight'],
      ['red', 5],
    ]),
  );
  const before = await contents();
  await desk.actions.check();
  expect(desk.state().notice).toMatchObject({ tone: 'error', message: { key: 'columns.no-known-header' } });
  expect(await contents()).toEqual(before);
});

test('an empty sheet', async () => {
  desk = await openDesk(await file([]));
  await desk.actions.check();
  expect(desk.state().notice).toMatchObject({
    tone: 'error',
    message: { key: 'sheet.empty', params: { sheet: 'Data' } },
  });
});

test('headers without rows', async () => {
  desk = await openDesk(await file([headers]));
  await desk.actions.check();
  expect(desk.state().notice).toMatchObject({ message: { key: 'check.no-rows' } });
});

test('a sheet without an account column', async () => {
  desk = await openDesk(
    await file([
      ['Operation', 'Due date'],
      ['Create', '15/03/2026'],
    ]),
  );
  await desk.actions.check();
  expect(desk.state().notice).toMatchObject({ tone: 'error', message: { key: 'columns.no-account-id' } });
});

test.each([
  ['columns.equal-headers', [...headers, 'Due date']],
  ['columns.two-for-field', [...headers, 'Date due']],
] as const)('%s', async (key, header) => {
  desk = await openDesk(await file([header, [...good('AC-1'), '16/03/2026']]));
  const before = await contents();
  await desk.actions.check();
  expect(desk.state().notice).toMatchObject({ tone: 'error', message: { key } });
  expect(await contents()).toEqual(before);
});

test('a protected sheet', async () => {
  const { workbook } = await openXlsx(await file([headers, good('AC-1')]), 'test.xlsx');
  desk = await deskOn(workbook);
  new UserActions(workbook).protectSheet(workbook.activeSheet.id, {}, 'secret');
  const before = await contents();
  await desk.actions.check();
  expect(desk.state().notice).toMatchObject({ tone: 'error', message: { key: 'sheet.protected' } });
  expect(await contents()).toEqual(before);
});

test('a read-only workbook', async () => {
  const { workbook } = await openXlsx(await file([headers, good('AC-1')]), 'test.xlsx');
  workbook.readOnly = true;
  desk = await deskOn(workbook);
  await desk.actions.check();
  expect(desk.state().notice).toMatchObject({ tone: 'error', message: { key: 'workbook.read-only' } });
});

test('a workbook that Excel does not let be changed, as in Protected View', async () => {
  const { workbook } = await openXlsx(await file([headers, good('AC-1')]), 'test.xlsx');
  workbook.refusesChanges = true;
  desk = await deskOn(workbook);
  const before = await contents();
  await desk.actions.check();
  expect(desk.state().notice).toMatchObject({ tone: 'error', message: { key: 'workbook.not-editable' } });
  expect(await contents()).toEqual(before);
});

test('a chart sheet', async () => {
  const workbook = new Workbook();
  workbook.addSheet('Data');
  workbook.setActive(workbook.addSheet('Chart1', 'chart'));
  desk = await deskOn(workbook);
  await desk.actions.check();
  expect(desk.state().notice).toMatchObject({ tone: 'error', message: { key: 'sheet.no-worksheet' } });
});

test('a column of the person’s own called Response is left alone', async () => {
  desk = await openDesk(
    await file([
      [...headers, 'Response'],
      [...good('AC-1'), 'call back'],
      [...good('AC-2'), 'asked twice'],
    ]),
  );
  await desk.actions.check();
  await desk.actions.submit();
  const [header, ...rows] = await contents();
  expect(rows.map((row) => row[7])).toEqual(['call back', 'asked twice']);
  expect(header?.filter((text) => text === 'Response')).toHaveLength(1);
  expect(header).toContain('Response (Command)');
  expect(desk.state().lastSubmission).toMatchObject({ accepted: 2 });
});

test('a sheet renamed between Check and Submit is still the sheet', async () => {
  const { workbook } = await openXlsx(await file([headers, good('AC-1')]), 'test.xlsx');
  desk = await deskOn(workbook);
  await desk.actions.check();
  new UserActions(workbook).renameSheet(workbook.activeSheet.id, 'November');
  await desk.actions.submit();
  expect(desk.state().lastSubmission).toMatchObject({ accepted: 1 });
});

test('a sheet deleted between Check and Submit: nothing is sent', async () => {
  const { workbook } = await openXlsx(await file([headers, good('AC-1')]), 'test.xlsx');
  desk = await deskOn(workbook);
  await desk.actions.check();
  const checked = workbook.activeSheet.id;
  new UserActions(workbook).addSheet('Other');
  new UserActions(workbook).deleteSheet(checked);
  await desk.excel.settled();
  await desk.actions.submit();
  expect(desk.state().lastSubmission).toBeUndefined();
  expect((await desk.held()).arrived).toEqual([]);
});

test('a cell being edited: it waits, says so, and goes on', async () => {
  const { workbook } = await openXlsx(await file([headers, good('AC-1')]), 'test.xlsx');
  desk = await deskOn(workbook);
  const person = new UserActions(workbook);
  person.beginEdit(workbook.activeSheet.id, 1, 2);
  const checking = desk.actions.check();
  await until(() => desk.state().waitingForEdit);
  person.commitEdit('Elowen');
  await checking;
  expect(desk.state().waitingForEdit).toBe(false);
  expect(desk.state().checked?.result.counts).toMatchObject({ ready: 1 });
  expect((await contents())[1]?.[2]).toBe('Elowen');
});

test('wrong sign-in, and no server at all', async () => {
  desk = await openDesk(await file([headers, good('AC-1')]), { signIn: false });
  const credentials = {
    environment: 'sandbox',
    lender: 'demo',
    email: 'demo@example.com',
    password: 'wrong',
  } as const;
  await desk.actions.signIn(credentials);
  expect(desk.state().session).toEqual({ kind: 'signed-out' });
  expect(desk.state().notice).toMatchObject({ tone: 'error', message: { key: 'sign-in.refused' } });
  await desk.fault({ drop: 'before', path: 'login' });
  await desk.actions.signIn({ ...credentials, password: 'demo' });
  expect(desk.state().notice).toMatchObject({ tone: 'error', message: { key: 'sign-in.no-answer' } });
});

test('rows edited after Check are checked again before anything is sent', async () => {
  const { workbook } = await openXlsx(await file([headers, good('AC-1'), good('AC-2')]), 'test.xlsx');
  desk = await deskOn(workbook);
  await desk.actions.check();
  new UserActions(workbook).type(workbook.activeSheet.id, 1, 6, 'UAE');
  await desk.excel.settled();
  expect(desk.state().checked?.stale).toBe(true);
  desk.answerWith('confirm-submit', { kind: 'submit', typed: '' });
  await desk.actions.submit();
  expect(desk.questions).toMatchObject([{ kind: 'confirm-submit', rows: 1, stayBehind: { errors: 1 } }]);
  expect((await desk.held()).arrived.map(({ accountId }) => accountId)).toEqual(['AC-2']);
});

test('Clear marks takes the Issues text and the rules, and never the other status columns', async () => {
  desk = await openDesk(await file([headers, good('AC-1'), [...good('AC-2').slice(0, 6), 'UAE']]));
  await desk.actions.check();
  await desk.actions.submit();
  await desk.actions.clearMarks();
  const [header, first, second] = await contents();
  const at = (name: string) => header?.indexOf(name) ?? -1;
  expect(second?.[at('Issues')]).toBe('');
  expect(first?.[at('Outcome')]).toBe('Accepted');
  const rules = await desk.excel.Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    formats.load('items/type');
    await context.sync();
    return formats.items.length;
  });
  expect(rules).toBe(0);
});

test.each([
  ['outside the data', 'A50:C60', 'submit.selection-outside'],
  ['of rows that all have errors', 'A3:C4', 'submit.nothing-selected'],
] as const)('a selection %s: nothing is sent', async (_what, address, key) => {
  const wrong = (id: string) => [...good(id).slice(0, 6), 'UAE'];
  desk = await openDesk(await file([headers, good('AC-1'), wrong('AC-2'), wrong('AC-3')]));
  await desk.actions.check();
  await desk.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });
  await desk.actions.submit();
  expect(desk.state().notice).toMatchObject({ tone: 'warning', message: { key } });
  expect((await desk.held()).arrived).toEqual([]);
});

test('Cancel in the middle of a check says so and leaves the sheet as it was', async () => {
  desk = await openDesk(await file([headers, good('AC-1'), [...good('AC-2').slice(0, 6), 'UAE']]));
  const before = await contents();
  const checking = desk.actions.check();
  desk.actions.cancel();
  await checking;
  expect(desk.state().notice).toMatchObject({ tone: 'info', message: { key: 'work.cancelled' } });
  expect(desk.state().work).toEqual({ kind: 'idle' });
  expect(await contents()).toEqual(before);
});

test('amounts of a column that shows dates or percentages are not sent as the numbers behind them', async () => {
  const workbook = new ExcelFile();
  const sheet = workbook.addWorksheet('Data');
  sheet.addRow(['Operation', 'Account ID', 'Paid amount', 'Fees']);
  sheet.addRow(['Update', 'AC-1', 0.75, 10]).getCell(3).numFmt = '0%';
  sheet.addRow(['Update', 'AC-2', 46_096, 10]).getCell(3).numFmt = 'dd/mm/yyyy';
  sheet.addRow(['Update', 'AC-3', 250, 10]).getCell(3).numFmt = '#,##0.00';
  desk = await openDesk(new Uint8Array(await workbook.xlsx.writeBuffer()));
  await desk.actions.check();
  const result = desk.state().checked?.result;
  expect(result?.counts).toMatchObject({ ready: 1, errors: 2 });
  expect(result?.groups.map(({ cause }) => cause)).toEqual([
    'amount-shown-otherwise:paidAmount:percent',
    'amount-shown-otherwise:paidAmount:day',
  ]);
});
