import { area } from '../../../sandbox/workbook-model/address';
import type { TestDesk } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';
import { column, create, sheetOf, type, update } from '../small-sheet.test-helper';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

const rowsOf = (name: string) => {
  const sheet = desk.excel.workbook.sheet(name);
  const used = sheet.usedArea(true);
  return used === null
    ? []
    : sheet.values(area(0, 0, used.row + used.rowCount, used.column + used.columnCount));
};

/** Six accounts sent and landed; then one is changed in Command, one collected on, one lost, one added. */
async function monthEnd(): Promise<void> {
  desk = await openDesk(await sheetOf(['AC-1', 'AC-2', 'AC-3', 'AC-4', 'AC-5'].map((id) => create(id))));
  desk.actions.saveSettings({ ...desk.state().settings, usualDelayMinutes: 5 });
  await desk.actions.check();
  await desk.actions.submit();
  await desk.process();
  await desk.onCommandSide({
    change: [{ accountId: 'AC-2', dateDue: '16/03/2026' }],
    payments: [{ accountId: 'AC-3', amount: '12.34' }],
    drop: [{ accountId: 'AC-4' }],
    add: [
      {
        accountId: 'X-1',
        firstName: 'Huda',
        principal: '700.01',
        phones: [{ number: '+971500000002' }],
        dateDue: '01/01/2027',
      },
    ],
  });
  desk.later(10);
  await desk.actions.reconcilePortfolio();
}

test('the sheet for the file: figures above, every row that does not agree below, each leading to its row', async () => {
  await monthEnd();
  expect(await column(desk, 'Outcome')).toEqual(['Landed', 'Different', 'Different', 'Missing', 'Landed']);
  await desk.actions.layOutReconciliation();
  expect(desk.state().notice?.message).toEqual({
    key: 'reconciliation.laid-out',
    params: { sheet: 'Reconciliation', rows: 4 },
  });
  const cells = rowsOf('Reconciliation');
  const line = (name: string, column = 1) =>
    cells.filter((row) => row[column] === name).map((row) => row.slice(column));
  expect(line('Landed')).toEqual([['Landed', '', 2, 200, 200, 0, 0, 0, 0, '', '', '']]);
  expect(line('Different')).toEqual([['Different', '', 2, 200, 200, 0, 0, 12.34, -12.34, '', '', '']]);
  expect(line('Missing')).toEqual([['Missing', '', 1, 100, 0, 100, 0, 0, 0, '', '', '']]);
  expect(line('Only in Command: accounts')).toEqual([
    ['Only in Command: accounts', '', 1, '', 700.01, '', '', 0, '', '', '', ''],
  ]);
  expect(cells.slice(-4)).toEqual([
    [3, 'AC-2', '', 'Different', 100, 100, 0, 0, 0, 0, '15/03/2026', '16/03/2026', ''],
    [4, 'AC-3', '', 'Different', 100, 100, 0, 0, 12.34, -12.34, '15/03/2026', '15/03/2026', ''],
    [5, 'AC-4', '', 'Missing', 100, '', '', 0, '', '', '15/03/2026', '', ''],
    [
      '',
      'X-1',
      '',
      'Only in Command: accounts',
      '',
      700.01,
      '',
      '',
      0,
      '',
      '',
      '01/01/2027',
      'Command says: IN_COLLECTION',
    ],
  ]);
  expect(desk.excel.workbook.sheet('Reconciliation').cells.formula(cells.length - 2, 0)).toBe(
    '=HYPERLINK("#\'Data\'!A5",5)',
  );
});

test('one outcome alone is shown, and all of them again', async () => {
  await monthEnd();
  const sheet = desk.excel.workbook.sheet('Data');
  const shown = () => [1, 2, 3, 4, 5].filter((row) => sheet.cells.row(row)?.filtered !== true);
  await desk.actions.showOutcome('missing');
  expect(shown()).toEqual([4]);
  expect(desk.state()).toMatchObject({ shownOutcome: 'missing' });
  await desk.actions.showOutcome(undefined);
  expect(shown()).toEqual([1, 2, 3, 4, 5]);
});

test('prepared updates bring Command to the sheet by an ordinary Check and Submit; collected money is left to the person', async () => {
  await monthEnd();
  await desk.actions.prepareUpdates();
  expect(desk.state().notice?.message).toEqual({
    key: 'reconciliation.prepared',
    params: { sheet: 'Prepared updates', rows: 2, byHand: 1 },
  });
  expect(rowsOf('To decide by hand').at(-1)?.slice(0, 6)).toEqual([4, 'AC-3', '', 0, 12.34, -12.34]);
  expect((await desk.held()).arrived).toHaveLength(5);
  await desk.excel.settled();
  await desk.actions.check();
  expect(desk.state().checked).toMatchObject({ sendable: 2, result: { counts: { errors: 0, held: 0 } } });
  desk.answerWith('preflight', { kind: 'preflight', decisions: {}, rows: [] });
  await desk.actions.submit();
  await desk.process();
  desk.later(10);
  await desk.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').activate();
    await context.sync();
  });
  await desk.excel.settled();
  await desk.actions.reconcilePortfolio();
  expect(
    desk.state().lastReconciliation?.figures.groups.map(({ group, rows }) => [group, rows]),
  ).toContainEqual(['different', 1]);
});

test('an update of what Command does not have is left to the person', async () => {
  desk = await openDesk(await sheetOf([update('NEW-1', '5')]));
  await desk.actions.check();
  await desk.actions.reconcilePortfolio();
  await desk.actions.prepareUpdates();
  expect(desk.state().notice?.message).toMatchObject({ params: { rows: 0, byHand: 1 } });
});

test('payments are shown as totals since a day, the last receipt’s at first', async () => {
  await monthEnd();
  await desk.actions.openPayments();
  const { screen } = desk.state();
  if (screen.kind !== 'payments') throw new Error(screen.kind);
  expect(screen.payments).toMatchObject({
    from: '22/11/2026',
    totals: {
      byStatus: [{ status: 'SUCCESS', payments: 1, amount: '12.34' }],
      notSettled: { payments: 1, amount: '12.34' },
      byMonth: [{ month: '2026-11', payments: 1 }],
    },
    change: undefined,
  });
  await desk.actions.openPayments('31/02/2026');
  expect(desk.state().notice?.message.key).toBe('payments.wrong-day');
  await desk.actions.openPayments('01/12/2026');
  expect(desk.state().screen).toMatchObject({ payments: { from: '01/12/2026', totals: { byStatus: [] } } });
});

test('nothing is prepared from a sheet that was edited since', async () => {
  await monthEnd();
  await type(desk, 'G2', '5');
  await desk.actions.check();
  await desk.actions.prepareUpdates();
  expect(desk.state().notice?.message.key).toBe('reconciliation.sheet-changed');
});
