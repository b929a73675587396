import { fillSheet } from '../../../sandbox/testing/excel-in-node';
import { area } from '../../../sandbox/workbook-model/address';
import { addTable } from '../../../sandbox/workbook-model/tables';
import { Workbook } from '../../../sandbox/workbook-model/workbook';
import type { TestDesk } from '../desk.test-helper';
import { deskOn } from '../desk.test-helper';

let desk: TestDesk;
afterEach(() => desk.close());

const accounts = [
  ['Operation', 'Account ID', 'First name', 'Due date', 'Principal'],
  ['Create', 'AC-1', 'Celeste', '31/02/2026', '100'],
];
const payments = [
  ['Operation', 'Account ID', 'Paid amount'],
  ['Update', 'AC-1', '50'],
  ['Update', 'AC-2', 'fifty'],
];

test('of several tables on a sheet the person chooses one, once; the others are left alone', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Data');
  fillSheet(workbook, sheet, accounts);
  fillSheet(workbook, sheet, payments, { row: 0, column: 20 });
  addTable(workbook, sheet, area(0, 0, 2, 5), true, 'Accounts');
  addTable(workbook, sheet, area(0, 20, 3, 3), true, 'Payments');
  desk = await deskOn(workbook);
  desk.answerWith('choose-table', { kind: 'table', table: 'Payments' });
  await desk.actions.check();
  await desk.actions.check();
  expect(desk.questions).toEqual([{ kind: 'choose-table', tables: ['Accounts', 'Payments'] }]);
  expect(desk.state().checked?.result.counts).toMatchObject({ ready: 1, errors: 1 });
  expect(sheet.values(area(0, 20, 3, 4)).map((cells) => cells[3])).toEqual([
    'Issues',
    '',
    expect.stringMatching(/^✖ Paid amount — /),
  ]);
  expect(sheet.values(area(0, 0, 2, 6))).toEqual(accounts.map((cells) => [...cells, '']));
});

test('who chooses none has checked nothing', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Data');
  fillSheet(workbook, sheet, accounts);
  fillSheet(workbook, sheet, payments, { row: 10, column: 0 });
  addTable(workbook, sheet, area(0, 0, 2, 5), true, 'Accounts');
  addTable(workbook, sheet, area(10, 0, 3, 3), true, 'Payments');
  desk = await deskOn(workbook);
  desk.answerWith('choose-table', { kind: 'cancel' });
  await desk.actions.check();
  expect(desk.state()).toMatchObject({ checked: undefined, work: { kind: 'idle' } });
  expect(sheet.value(0, 5)).toBe('');
});
