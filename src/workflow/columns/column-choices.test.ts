import { Workbook as ExcelFile } from 'exceljs';
import type { CellValue } from '../../accounts/cell';
import { defaultSettings } from '../../settings/settings';
import type { TestDesk } from '../desk.test-helper';
import { openDesk, until } from '../desk.test-helper';

jest.setTimeout(60_000);

const headers = ['Operation', 'Account ID', 'Full name', 'Due date', 'Principal', 'OS_BAL', ''];

async function file(rows: readonly (readonly CellValue[])[]): Promise<Uint8Array> {
  const workbook = new ExcelFile();
  const sheet = workbook.addWorksheet('Data');
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

let desk: TestDesk;
afterEach(() => desk.close());

beforeEach(async () => {
  desk = await openDesk(
    await file([headers, ['Create', 'AC-1', 'Mariam Al Example', '15/03/2026', '100', 40, 'a stray note']]),
  );
});

/** What the first row sends, as Details shows it. */
async function firstRowSent(of: TestDesk = desk): Promise<Record<string, unknown>> {
  await of.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A2').select();
    await context.sync();
  });
  await of.actions.openDetails();
  return JSON.parse(of.state().rowJson ?? '{}') as Record<string, unknown>;
}

test('a column of whole names is asked about once, with its names shown both ways, and the answer is remembered', async () => {
  desk.answerWith('full-name', { kind: 'full-name', choice: 'full-name-split' });
  await desk.actions.check();
  expect(desk.questions).toEqual([
    {
      kind: 'full-name',
      header: 'Full name',
      names: ['Mariam Al Example'],
      split: [{ firstName: 'Mariam', lastName: 'Al Example' }],
    },
  ]);
  expect(await firstRowSent()).toMatchObject({ firstName: 'Mariam', lastName: 'Al Example' });
  await desk.actions.check();
  expect(desk.questions).toHaveLength(1);
  await desk.actions.openColumns();
  const { screen } = desk.state();
  expect(screen.kind === 'columns' ? screen.columns.columns[2] : undefined).toMatchObject({
    match: 'chosen',
    split: true,
  });
});

test('next month’s export of the same system maps itself, and so does this workbook for a colleague', async () => {
  desk.answerWith('full-name', { kind: 'full-name', choice: 'full-name-split' });
  await desk.actions.check();
  await desk.actions.openColumns();
  await desk.actions.saveColumns({ OS_BAL: 'interest' });

  const next = await desk.openWorkbook(
    await file([
      ['OS_BAL', 'Account ID', 'Principal', 'Full name', 'Operation', 'Due date'],
      ['75', 'AC-2', '8', 'Yusuf Bin Example', 'Create', '15/04/2026'],
    ]),
  );
  const colleague = await desk.elsewhere();
  for (const [pane, sent] of [
    [next, { accountId: 'AC-2', firstName: 'Yusuf', interest: '75' }],
    [colleague, { accountId: 'AC-1', lastName: 'Al Example', interest: '40' }],
  ] as const) {
    await pane.actions.check();
    expect(pane.questions).toEqual([]);
    expect(await firstRowSent(pane)).toMatchObject(sent);
  }
});

test('names that are not to be sent are left out', async () => {
  desk.answerWith('full-name', { kind: 'full-name', choice: 'ignore' });
  await desk.actions.check();
  const sent = await firstRowSent();
  expect(sent['accountId']).toBe('AC-1');
  expect(Object.keys(sent)).not.toContain('firstName');
});

test('who does not answer has checked nothing', async () => {
  desk.answerWith('full-name', { kind: 'cancel' });
  await desk.actions.check();
  expect(desk.state().checked).toBeUndefined();
});

test('a balance is no principal, and a column without a header is told of', async () => {
  await desk.actions.openColumns();
  const { screen } = desk.state();
  expect(screen.kind === 'columns' ? screen.columns.columns.slice(5) : undefined).toMatchObject([
    { header: 'OS_BAL', match: 'none', field: undefined },
    { header: '', match: 'none', samples: ['a stray note'] },
  ]);
});

test('the lender’s policy counts from the next check on, and in the payload', async () => {
  desk.answerWith('full-name', { kind: 'full-name', choice: 'full-name-whole' });
  desk.actions.saveSettings({
    ...defaultSettings,
    policy: { ...defaultSettings.policy, amountUnit: 'minor', required: { create: { phone1: 'error' } } },
  });
  await desk.actions.check();
  expect(desk.state().checked?.result.counts).toMatchObject({ errors: 1, ready: 0 });
  desk.actions.saveSettings({
    ...defaultSettings,
    policy: { ...defaultSettings.policy, amountUnit: 'minor' },
  });
  await desk.actions.check();
  expect(await firstRowSent()).toMatchObject({ principal: '10000', firstName: 'Mariam Al Example' });
  // Sums are in the sheet's own unit.
  expect(desk.state().checked?.totals.create.principal).toBe('100');
});

test('the settings screen gets the fields that can be made compulsory', async () => {
  desk.actions.openSettings();
  expect(desk.state().screen).toEqual({ kind: 'settings', asked: undefined });
  await until(() => {
    const shown = desk.state().screen;
    return shown.kind === 'settings' && shown.asked !== undefined;
  });
  const { screen } = desk.state();
  expect(screen.kind === 'settings' ? screen.asked?.withdraw.map(({ field }) => field) : undefined).toEqual([
    'subAccountId',
    'withdrawalReason',
  ]);
});
