import type { TestDesk } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';
import { column, create, sheetOf } from '../small-sheet.test-helper';
import type { DryRun } from './dry-run-result';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

function shown(): DryRun | undefined {
  const { screen } = desk.state();
  return screen.kind === 'details' ? screen.dryRun : undefined;
}

test('a dry run shows what would go and leaves no trace: nothing sent, no outcome, no receipt', async () => {
  desk = await openDesk(await sheetOf([create('AC-1'), create('AC-2'), create('')]), {
    environment: 'production',
  });
  await desk.actions.dryRun();
  const run = shown();
  expect(run).toMatchObject({
    environment: 'production',
    rows: 2,
    requests: 1,
    stayBehind: { errors: 1 },
    asks: ['count', 'lender'],
    jsonRows: 2,
  });
  const body = JSON.parse(run?.json ?? '') as { accounts: { accountId: string }[] };
  expect(body.accounts.map(({ accountId }) => accountId)).toEqual(['AC-1', 'AC-2']);
  expect(run?.bytes).toBe(Buffer.byteLength(JSON.stringify(body)) + 1);
  expect((await desk.held()).arrived).toEqual([]);
  expect(await column(desk, 'Outcome')).toEqual([undefined, undefined, undefined]);
  await desk.actions.openReceipts();
  expect(desk.state().notice?.message.key).toBe('receipts.none');
  expect(desk.questions).toEqual([]);
  expect(desk.downloads).toEqual([]);
});

test('a dry run shows amounts in the unit in which they are sent, and the size of that', async () => {
  desk = await openDesk(await sheetOf([create('AC-1', { Principal: '100.50' })]));
  const { settings } = desk.state();
  desk.actions.saveSettings({ ...settings, policy: { ...settings.policy, amountUnit: 'minor' } });
  await desk.actions.dryRun();
  const run = shown();
  const body = JSON.parse(run?.json ?? '') as { accounts: { principal: string }[] };
  expect(body.accounts[0]?.principal).toBe('10050');
  const size = Buffer.byteLength(JSON.stringify(body)) + 1;
  expect(run).toMatchObject({ bytes: size, first: [{ bytes: size }] });
});

test('rows that are selected are what would go; where none would, that is said', async () => {
  desk = await openDesk(await sheetOf([create('AC-1'), create('AC-2'), create('AC-3')]));
  await desk.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A3:A4').select();
    await context.sync();
  });
  await desk.actions.dryRun();
  expect(shown()).toMatchObject({ rows: 2, asks: [] });
  await desk.actions.submit();
  await desk.actions.dryRun();
  expect(desk.state().notice?.message.key).toBe('dry-run.nothing');
});
