import type { CellValue } from '../../accounts/cell';
import { fillSheet } from '../../../sandbox/testing/excel-in-node';
import { Workbook } from '../../../sandbox/workbook-model/workbook';
import type { TestDesk } from '../desk.test-helper';
import { deskOn } from '../desk.test-helper';

let desk: TestDesk;
afterEach(() => desk.close());

async function deskWith(rows: CellValue[][]): Promise<void> {
  const workbook = new Workbook();
  fillSheet(workbook, workbook.addSheet('Data'), rows);
  desk = await deskOn(workbook);
}

const shown = () => {
  const { screen } = desk.state();
  return screen.kind === 'columns'
    ? screen.columns.columns.map(({ header, match }) => [header, match])
    : undefined;
};

test('a sheet with proposals alone: Check says where to go, Map columns opens, and Check goes on', async () => {
  await deskWith([
    ['Noor UAE'],
    [],
    ['Reference', 'Amount', 'Due', 'Status'],
    ['AC-1', 100, '15/03/2026', 'Create'],
    ['AC-2', 'a lot', '15/03/2026', 'Create'],
  ]);
  await desk.actions.check();
  expect(desk.state().notice).toMatchObject({ message: { key: 'columns.no-known-header' } });
  await desk.actions.openColumns();
  expect(shown()).toEqual(['Reference', 'Amount', 'Due', 'Status'].map((header) => [header, 'proposed']));
  await desk.actions.saveColumns({
    Reference: 'accountId',
    Amount: 'principal',
    Due: 'dateDue',
    Status: 'operation',
  });
  await desk.actions.check();
  expect(desk.state().checked?.result.counts).toMatchObject({ ready: 1, errors: 1 });
  expect(desk.state().checked?.place.headerRow).toBe(3);
});

test('one sure header among proposals is enough to be asked for the account ID', async () => {
  await deskWith([
    ['Customer ID', 'Amount', 'Due', 'Status'],
    ['C-1', 100, '15/03/2026', 'Create'],
  ]);
  await desk.actions.check();
  expect(desk.state().notice).toMatchObject({ message: { key: 'columns.no-account-id' } });
  await desk.actions.openColumns();
  expect(shown()?.[0]).toEqual(['Customer ID', 'exact']);
});

test('so do headers that nothing is known of, in a sheet with a line above them', async () => {
  await deskWith([
    ['Noor UAE', '', 2026],
    ['Konto', 'Summe', 'Faellig', 'Vorgang'],
    ['AC-1', 100, '15/03/2026', 'Create'],
  ]);
  await desk.actions.check();
  expect(desk.state().notice).toMatchObject({ message: { key: 'columns.no-known-header' } });
  await desk.actions.openColumns();
  expect(shown()).toEqual(['Konto', 'Summe', 'Faellig', 'Vorgang'].map((header) => [header, 'none']));
  await desk.actions.saveColumns({
    Konto: 'accountId',
    Summe: 'principal',
    Faellig: 'dateDue',
    Vorgang: 'operation',
  });
  await desk.actions.check();
  expect(desk.state().checked?.result.counts).toMatchObject({ ready: 1, errors: 0 });
});

test('totals above the table are not its header', async () => {
  await deskWith([
    ['Total', '', 'Principal', 'Interest', 'Fees', 'Paid'],
    ['', '', 5000, 120, 30, 400],
    [],
    ['Operation', 'Account ID', 'Paid amount', 'Paid date'],
    ['Update', 'AC-1', 400, '15/03/2026'],
  ]);
  await desk.actions.check();
  expect(desk.state().checked?.place.headerRow).toBe(4);
  expect(desk.state().checked?.result.counts).toMatchObject({ ready: 1, errors: 0 });
});

test('a sheet without two texts in a row has nothing to map', async () => {
  await deskWith([['Notes'], [1], [2]]);
  await desk.actions.openColumns();
  expect(shown()).toBeUndefined();
  expect(desk.state().notice).toMatchObject({ message: { key: 'columns.no-known-header' } });
});
