import { Workbook as ExcelFile } from 'exceljs';
import type { CellValue } from '../../accounts/cell';
import { columnIndex } from '../../accounts/column-index';
import { rowNumber } from '../../accounts/row-number';
import type { TestDesk } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';

jest.setTimeout(60_000);

interface Formula {
  readonly formula: string;
  readonly result: string | number;
}

async function file(rows: readonly (readonly (CellValue | Formula)[])[]): Promise<Uint8Array> {
  const workbook = new ExcelFile();
  const sheet = workbook.addWorksheet('Data');
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

let desk: TestDesk;
afterEach(() => desk.close());

/** The person's own columns, as formulas show them. */
async function contents(columns: number): Promise<unknown[][]> {
  return desk.excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    used.load('formulas');
    await context.sync();
    return used.formulas.map((row: unknown[]) => row.slice(0, columns));
  });
}

const headers = ['Operation', 'Account ID', 'Paid amount', 'Paid date'];

test('two payments become one row in one step, and one undo brings both back', async () => {
  desk = await openDesk(
    await file([
      headers,
      ['Update', 'A-1', 300, '20/03/2026'],
      ['Update', 'A-1', 50.5, '05/04/2026'],
      ['Update', 'A-2', 10, '05/04/2026'],
    ]),
  );
  await desk.actions.check();
  expect(desk.state().checked?.result.counts).toEqual({ ready: 1, errors: 2, held: 0, blank: 0, leftOut: 0 });
  const before = await contents(4);
  desk.answerWith('preview-fixes', { kind: 'apply-fixes' });
  await desk.actions.fixAll('duplicate-row:payments');
  expect(desk.questions).toMatchObject([
    {
      kind: 'preview-fixes',
      count: 6,
      examples: [
        { row: 3, before: 'Update · A-1 · 50.5 · 05/04/2026', after: '', cells: 4 },
        { row: 2, header: 'Paid amount', before: 300, after: '350.50' },
        { row: 2, header: 'Paid date', before: '20/03/2026', after: '05/04/2026' },
      ],
    },
  ]);
  expect(await contents(4)).toEqual([
    headers,
    ['Update', 'A-1', 350.5, '05/04/2026'],
    ['', '', '', ''],
    ['Update', 'A-2', 10, '05/04/2026'],
  ]);
  expect(desk.state().checked?.result.counts).toEqual({ ready: 2, errors: 0, held: 0, blank: 1, leftOut: 0 });
  await desk.actions.undoFixes();
  expect(await contents(4)).toEqual(before);
  expect(desk.state().checked?.result.counts.errors).toBe(2);
});

test('a step with a formula in it is left alone whole: no row is half emptied', async () => {
  const sheet = [
    headers,
    ['Update', 'A-1', 300, '20/03/2026'],
    ['Update', 'A-1', { formula: '20+30', result: 50 }, '05/04/2026'],
    ['Update', 'A-2', 300, '20/03/2026'],
    ['Update', 'A-2', 300, '20/03/2026'],
  ];
  desk = await openDesk(await file(sheet));
  await desk.actions.check();
  desk.answerWith('preview-fixes', { kind: 'apply-fixes' });
  await desk.actions.fixAll('duplicate-row:payments');
  expect(desk.questions).toMatchObject([
    {
      count: 0,
      examples: [],
      leftAlone: [{ why: 'formula', count: 1, cells: [{ row: 3, header: 'Paid amount' }] }],
    },
  ]);
  await desk.actions.fixAll('duplicate-row:same');
  expect(await contents(4)).toEqual([
    headers,
    ['Update', 'A-1', 300, '20/03/2026'],
    ['Update', 'A-1', '=20+30', '05/04/2026'],
    ['Update', 'A-2', 300, '20/03/2026'],
    ['', '', '', ''],
  ]);
  expect(desk.state().notice).toMatchObject({
    tone: 'success',
    message: { key: 'fixes.applied', params: { count: 4, skipped: 0 } },
  });
});

test('a cell is fixed by itself, or with all of its cause but the formulas among them; each step is undone, formats included', async () => {
  desk = await openDesk(
    await file([
      headers,
      ['Update', 'A-1', 300, '2026-03-20'],
      ['Update', 'A-2', 300, '2026-03-21'],
      ['Update', 'A-3', 300, '2026-03-22'],
      ['Update', 'A-4', 300, { formula: '"2026"&"-03-23"', result: '2026-03-23' }],
    ]),
  );
  const formats = () => [1, 2, 3].map((row) => desk.excel.workbook.sheet('Data').style(row, 3).numberFormat);
  await desk.actions.check();
  const before = await contents(4);
  await desk.actions.nextIssue();
  await desk.actions.nextIssue();
  const { cell } = desk.state().selection;
  const [issue] = cell?.issues ?? [];
  if (cell === undefined || issue === undefined) throw new Error('no bad cell is selected');
  desk.answerWith('preview-fixes', { kind: 'apply-fixes' });

  await desk.actions.fixCell(cell, issue.cause);
  expect(desk.questions.at(-1)).toMatchObject({
    count: 1,
    examples: [{ row: 3, header: 'Paid date', before: '2026-03-21', after: '21/03/2026' }],
    leftAlone: [],
  });
  expect(desk.state().checked?.result.counts.errors).toBe(3);
  expect(formats()).toEqual(['General', expect.stringContaining('yyyy'), 'General']);

  await desk.actions.fixAll(issue.cause);
  expect(desk.questions.at(-1)).toMatchObject({
    count: 2,
    examples: [{ row: 2 }, { row: 4 }],
    leftAlone: [{ why: 'formula', count: 1, cells: [{ row: 5, header: 'Paid date' }] }],
  });
  expect(desk.state().notice?.message).toEqual({ key: 'fixes.applied', params: { count: 2, skipped: 1 } });
  expect((await contents(4)).at(-1)?.at(-1)).toBe('="2026"&"-03-23"');

  await desk.actions.undoFixes();
  expect(desk.state().checked?.result.counts.errors).toBe(3);
  await desk.actions.undoFixes();
  expect(await contents(4)).toEqual(before);
  expect(formats()).toEqual(['General', 'General', 'General']);
  expect(desk.state().undoableFixes).toBe(0);
});

test('what goes together goes from one cell, and not at all where one of them is a formula', async () => {
  const third = { formula: '1000/3', result: 1000 / 3 };
  const rows = (last: number | Formula) =>
    file([
      ['Operation', 'Account ID', 'Sub-account ID', 'Due date', 'Principal'],
      ...[1000 / 3, 1000 / 3, last].map((principal, at) => [
        'Create',
        'A-1',
        `A-1-${String(at + 1)}`,
        '15/03/2026',
        principal,
      ]),
    ]);
  const principals = async () => (await contents(5)).slice(1).map((cells) => cells[4]);
  const fixSecond = () =>
    desk.actions.fixCell({ row: rowNumber(3), column: columnIndex(4) }, 'amount-decimals:principal');
  desk = await openDesk(await rows(third));
  await desk.actions.check();
  desk.answerWith('preview-fixes', { kind: 'apply-fixes' });
  await fixSecond();
  expect(desk.questions.at(-1)).toMatchObject({ count: 0, leftAlone: [{ why: 'formula', count: 1 }] });
  expect(await principals()).toEqual([1000 / 3, 1000 / 3, '=1000/3']);
  await desk.close();

  desk = await openDesk(await rows(1000 / 3));
  await desk.actions.check();
  desk.answerWith('preview-fixes', { kind: 'apply-fixes' });
  await fixSecond();
  expect(await principals()).toEqual([333.33, 333.33, 333.34]);
  await desk.actions.undoFixes();
  expect(await principals()).toEqual([1000 / 3, 1000 / 3, 1000 / 3]);
});
