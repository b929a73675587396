import { parseArea } from '../../../sandbox/workbook-model/address';
import { recalculate, writeCells } from '../../../sandbox/workbook-model/write-cells';
import type { TestDesk, TestDeskOptions } from '../desk.test-helper';
import { openDesk, until } from '../desk.test-helper';
import type { Row } from '../small-sheet.test-helper';
import { column, create, personAt, quiet, sheetOf } from '../small-sheet.test-helper';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

/** A sheet that was checked, with checking as the person types. */
async function checked(rows: readonly Row[], options: TestDeskOptions = { undoSurvives: true }) {
  desk = await openDesk(await sheetOf(rows), options);
  await desk.actions.check();
  desk.excel.traffic.clear();
  return { user: personAt(desk), sheet: desk.excel.workbook.sheet('Data') };
}

const issues = () => column(desk, 'Issues');
const counts = () => desk.state().checked?.result.counts;
const wrote = () => desk.excel.traffic.count('set Values');
const rows = (count: number) => Array.from({ length: count }, (_, at) => create(`AC-${String(at)}`));
/** Sheet columns of the small sheet, from 0. */
const dueDate = 5;
const principal = 6;
const paid = 7;

test('a bad date is marked as it is typed, and mended as it is mended; no other cell is written', async () => {
  const { user, sheet } = await checked(rows(50));
  user.type(sheet.id, 7, dueDate, '31/02/2026');
  await quiet(desk);
  expect(counts()).toMatchObject({ ready: 49, errors: 1 });
  expect(desk.state().checked).toMatchObject({ sendable: 49, stale: false });
  expect(desk.state().notice).toEqual({
    tone: 'warning',
    message: { key: 'check.done', params: { ready: 49, errors: 1, held: 0 } },
  });
  expect(desk.state().checked?.totals.create).toMatchObject({ rows: 49, principal: '4900' });
  expect(wrote()).toBe(1);
  expect(desk.excel.traffic.requests).toBeLessThanOrEqual(8);
  expect((await issues()).map((text, at) => (text === '' ? undefined : at))).toContain(6);
  expect((await issues())[6]).toMatch(/^✖ Due date — /);
  user.type(sheet.id, 7, dueDate, '15/03/2026');
  await quiet(desk);
  expect((await issues()).every((text) => text === '')).toBe(true);
  expect(desk.state().checked).toMatchObject({ sendable: 50 });
});

test('an amount that is as right as before writes nothing, and its sum is counted', async () => {
  const { user, sheet } = await checked(rows(5));
  user.type(sheet.id, 2, principal, '250');
  await quiet(desk);
  expect(wrote()).toBe(0);
  expect(desk.state().checked?.totals.create.principal).toBe('650');
});

test('a paste of 10,000 cells is answered row by row, in few requests', async () => {
  const { user, sheet } = await checked(rows(5_000));
  user.fillDown(sheet.id, parseArea('H2:H5001'));
  await quiet(desk);
  expect(wrote()).toBe(0);
  const bad = { values: Array.from({ length: 5_000 }, () => ['x1', 'x2']) };
  const read = desk.excel.traffic.requests;
  writeAsPerson(sheet.id, 'G2:H5001', bad.values);
  await quiet(desk);
  expect(counts()).toMatchObject({ ready: 0, errors: 5_000 });
  // 2.7 MB of text a request at most.
  expect(wrote()).toBeLessThanOrEqual(4);
  expect(desk.excel.traffic.requests - read).toBeLessThanOrEqual(16);
  expect(desk.excel.traffic.largestRequest).toBeLessThan(3_000_000);
  expect(desk.excel.traffic.largestResponse).toBeLessThan(3_000_000);
});

test('more than 10,000 cells, a sort, an insert and a header make a check of the sheet, without a question', async () => {
  const { user, sheet } = await checked([create('AC-3', { 'Due date': '31/02/2026' }), ...rows(3)]);
  const { host } = desk.excel;
  const real = host.executeBatch.bind(host);
  const shown: string[] = [];
  host.executeBatch = (body, flags) => {
    shown.push(desk.state().work.kind);
    return real(body, flags);
  };
  user.sortByColumn(sheet.id, 1, 1);
  await quiet(desk);
  host.executeBatch = real;
  // Said before the first of it is asked of Excel.
  expect(shown.find((work) => work !== 'idle')).toBe('checking');
  expect((await issues())[3]).toMatch(/^✖ Due date — /);
  user.insertRows(sheet.id, 1, 2);
  await quiet(desk);
  expect(desk.state().checked).toMatchObject({ stale: false, sendable: 3 });
  expect((await issues())[5]).toMatch(/^✖ Due date — /);
  expect(desk.state().checked?.columnMap.byField.has('dateDue')).toBe(true);
  user.type(sheet.id, 0, dueDate, 'Remarks');
  await quiet(desk);
  expect(desk.state().checked?.columnMap.byField.has('dateDue')).toBe(false);
  expect(desk.questions).toEqual([]);
});

test('rows typed below the last one belong to the check', async () => {
  const { user, sheet } = await checked(rows(2));
  user.type(sheet.id, 3, 1, 'AC-9');
  await quiet(desk);
  expect(counts()).toMatchObject({ ready: 2, errors: 1 });
});

test('a change in our own columns is never answered', async () => {
  const { user, sheet } = await checked([create('AC-1', { 'Due date': '31/02/2026' })]);
  user.type(sheet.id, 1, 8, 'mine');
  await quiet(desk);
  expect(await issues()).toEqual(['mine']);
  expect(desk.excel.traffic.actions.filter((action) => action !== 'Query')).not.toContain('set Values');
  expect(desk.state().checked?.stale).toBe(false);
});

test("a co-author's edit is left to the co-author's pane, and read along with the next of this person's", async () => {
  const { user, sheet } = await checked(rows(3));
  desk.excel.workbook.transaction('remote', 'Typing elsewhere', () => {
    writeCells(desk.excel.workbook, sheet, parseArea('F2'), [['31/02/2026']]);
  });
  await quiet(desk);
  expect(desk.excel.traffic.requests).toBe(0);
  expect(counts()).toMatchObject({ ready: 3 });
  user.type(sheet.id, 3, principal, '5');
  await quiet(desk);
  expect(counts()).toMatchObject({ ready: 2, errors: 1 });
});

test('rows that a co-author moves make the check old', async () => {
  const { sheet, user } = await checked(rows(3));
  desk.excel.workbook.transaction('remote', 'Inserting elsewhere', () => {
    user.insertRows(sheet.id, 1);
  });
  await quiet(desk);
  expect(desk.state().checked?.stale).toBe(true);
});

test('Ctrl+Z passes our mark and brings the verdict back', async () => {
  desk = await openDesk(await sheetOf(rows(3)), { undoSurvives: true });
  Object.assign(desk.excel.workbook, { undoSurvivesAddInWrites: true });
  await desk.actions.check();
  const user = personAt(desk);
  const sheet = desk.excel.workbook.sheet('Data');
  user.type(sheet.id, 2, dueDate, '31/02/2026');
  await quiet(desk);
  desk.excel.traffic.clear();
  user.undo();
  await quiet(desk);
  expect((await issues())[1]).toBe('');
  expect(counts()).toMatchObject({ errors: 1 });
  user.undo();
  await quiet(desk);
  expect(sheet.text(2, dueDate)).toBe('15/03/2026');
  expect(counts()).toMatchObject({ ready: 3, errors: 0 });
  expect(wrote()).toBe(0);
  user.redo();
  await quiet(desk);
  expect(counts()).toMatchObject({ ready: 2, errors: 1 });
});

test('new results of formulas are noticed', async () => {
  const { user, sheet } = await checked(rows(3));
  user.type(sheet.id, 1, paid, '=5+5');
  await quiet(desk);
  expect(counts()).toMatchObject({ ready: 3 });
  recalculate(desk.excel.workbook, sheet, parseArea('H2'), [['#N/A']]);
  await quiet(desk);
  expect(counts()).toMatchObject({ ready: 2, errors: 1 });
  expect((await issues())[0]).toMatch(/Paid amount/);
});

test('rows are read once Excel has calculated', async () => {
  const { user, sheet } = await checked(rows(3));
  const { workbook } = desk.excel;
  workbook.calculationState = 'Calculating';
  user.type(sheet.id, 1, dueDate, '31/02/2026');
  await desk.excel.settled();
  await until(() => desk.excel.traffic.requests >= 3);
  expect(counts()).toMatchObject({ ready: 3 });
  workbook.calculationState = 'Done';
  await quiet(desk);
  expect(counts()).toMatchObject({ ready: 2, errors: 1 });
});

test('while a cell is edited nothing is written, and the pane says what it waits for', async () => {
  const { user, sheet } = await checked(rows(3));
  user.type(sheet.id, 1, dueDate, '31/02/2026');
  user.beginEdit(sheet.id, 2, dueDate);
  await until(() => desk.state().waitingForEdit);
  expect(sheet.text(1, 8)).toBe('');
  user.commitEdit('30/02/2026');
  await quiet(desk);
  expect(counts()).toMatchObject({ ready: 1, errors: 2 });
  expect(desk.state().waitingForEdit).toBe(false);
});

test('an edit made while rows are sent is answered afterwards', async () => {
  const { user, sheet } = await checked(rows(3));
  await desk.beforeAnswer(
    () => desk.actions.submit(),
    () => {
      user.type(sheet.id, 2, dueDate, '31/02/2026');
      return desk.excel.settled();
    },
  );
  await quiet(desk);
  expect((await issues())[1]).toMatch(/^✖ Due date — /);
  expect(desk.state().checked).toMatchObject({ stale: false, sendable: 0 });
  expect(desk.state().checked?.leftOut.accepted).toBe(2);
});

test('where Excel cannot keep undo it is off, and says why; a check is old then until it is switched on', async () => {
  const { user, sheet } = await checked(rows(3), {});
  expect(desk.state().asYouType).toBe('off-for-undo');
  user.type(sheet.id, 1, dueDate, '31/02/2026');
  await quiet(desk);
  expect(desk.state().checked?.stale).toBe(true);
  expect(wrote()).toBe(0);
  await desk.actions.chooseAsYouType(true);
  expect(desk.state()).toMatchObject({ asYouType: 'on', checked: { stale: false } });
  user.type(sheet.id, 1, dueDate, '15/03/2026');
  await quiet(desk);
  expect(counts()).toMatchObject({ ready: 3 });
  desk = await desk.reopen();
  expect(desk.state().asYouType).toBe('on');
});

test('where Excel keeps undo it is on until it is switched off, and that stays with the workbook', async () => {
  const { user, sheet } = await checked(rows(3));
  expect(desk.state().asYouType).toBe('on');
  await desk.actions.chooseAsYouType(false);
  user.type(sheet.id, 1, dueDate, '31/02/2026');
  await quiet(desk);
  expect(desk.state().checked?.stale).toBe(true);
  desk = await desk.reopen();
  expect(desk.state().asYouType).toBe('off');
});

test('a sheet that is protected meanwhile: the check is old, and no error stands in the way', async () => {
  const { user, sheet } = await checked(rows(3));
  user.type(sheet.id, 1, dueDate, '31/02/2026');
  user.protectSheet(sheet.id);
  await quiet(desk);
  expect(desk.state()).toMatchObject({ checked: { stale: true }, question: undefined });
  expect(desk.state().notice?.tone).not.toBe('error');
});

/** Pastes values that stand nowhere. */
function writeAsPerson(sheetId: string, address: string, values: readonly (readonly string[])[]): void {
  const { workbook } = desk.excel;
  workbook.transaction('user', 'Paste', () => {
    writeCells(workbook, workbook.sheet(sheetId), parseArea(address), values);
  });
}
