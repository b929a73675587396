import type { TestDesk } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';
import type { ReceiptView } from '../state';
import { create, sheetOf } from '../small-sheet.test-helper';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

async function values(sheet: string): Promise<unknown[][]> {
  return desk.excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load('values');
    await context.sync();
    return used.values as unknown[][];
  });
}

async function write(header: string, row: number, value: unknown): Promise<void> {
  const [headers = []] = await values('Data');
  const at = headers.indexOf(header);
  expect(at).toBeGreaterThanOrEqual(0);
  await desk.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getCell(row - 1, at).values = [[value]];
    await context.sync();
  });
}

function receipt(): ReceiptView {
  const { screen } = desk.state();
  if (screen.kind !== 'receipt') throw new Error(`the screen is ${screen.kind}`);
  return screen.receipt;
}

async function newestReceipt(): Promise<string> {
  await desk.actions.openReceipts();
  const { screen } = desk.state();
  return screen.kind === 'receipts' ? (screen.lines[0]?.receipt ?? '') : '';
}

/** Submits what is ready, lets Command process it, and reads Command. */
async function submitAndLand(): Promise<string> {
  await desk.actions.check();
  await desk.actions.submit();
  await desk.process();
  desk.later(10);
  await desk.actions.reconcile();
  return newestReceipt();
}

test('an update is taken back: the former amount is laid on a sheet, passes the check, and lands', async () => {
  desk = await openDesk(await sheetOf([create('AC-1')]));
  await submitAndLand();
  const before = Number((await values('Data'))[1]?.[6]);
  await write('Operation', 2, 'Update');
  await write('Principal', 2, before + 50);
  await write('Paid amount', 2, 40);
  const update = await submitAndLand();
  await desk.actions.openReceipt(update);
  expect(receipt().copy).toBe('unchanged');
  await desk.actions.lookUpSent('AC-1');
  expect(receipt().lookedUp?.rows[0]?.former).toMatchObject({ paid: '0', total: String(before) });

  await desk.actions.prepareCorrection(update);
  expect(desk.state().notice?.message).toMatchObject({
    key: 'correction.laid-out',
    params: { sheet: `Correction ${update}`, rows: 1, notRestored: 1 },
  });
  expect(await values(`Correction ${update}`)).toMatchObject([
    ['Operation', 'Withdrawal reason', 'Account ID', 'Sub-account ID', 'Paid amount', 'Due date'],
    ['Update', '', 'AC-1', '', 0, ''],
  ]);
  const [, [, , , fields] = []] = await values(`Not restored ${update}`);
  expect(fields).toContain('Principal');

  // The new sheet lies open: it is checked and sent like any other.
  const { arrived } = await desk.held();
  await desk.actions.check();
  expect(desk.state().checked?.result.counts).toMatchObject({ errors: 0 });
  expect((await desk.held()).arrived).toEqual(arrived);
});

test('where amounts go in minor units, the receipt is whole and the correction is in major units', async () => {
  const sheet = await sheetOf([create('AC-1', { Principal: '100.50', 'Paid amount': '20.25' })]);
  desk = await openDesk(sheet, { amountUnit: 'minor' });
  const sendIn = (amountUnit: 'major' | 'minor') => {
    const { settings } = desk.state();
    desk.actions.saveSettings({ ...settings, policy: { ...settings.policy, amountUnit } });
  };
  sendIn('minor');
  await submitAndLand();
  await write('Operation', 2, 'Update');
  await write('Paid amount', 2, 40.75);
  const update = await submitAndLand();
  // What was sent stays what it was, whatever the setting says now.
  sendIn('major');
  await desk.actions.openReceipt(update);
  expect(receipt()).toMatchObject({
    copy: 'unchanged',
    record: { sentAmounts: { amountUnit: 'minor', currencyDecimals: 2 } },
  });
  await desk.actions.layOutReceipt(update);
  const page = await values(`Receipt ${update}`);
  expect(page.find(([what]) => what === 'Unit in which amounts are sent')?.at(-1)).toBe(
    'Smallest units: 1 here was sent as 100.',
  );
  await desk.actions.prepareCorrection(update);
  expect(desk.state().notice?.message.key).toBe('correction.laid-out');
  const [, correction = []] = await values(`Correction ${update}`);
  expect(correction[4]).toBe(20.25);
});

test('new rows are withdrawn only where Command surely did not have them before', async () => {
  desk = await openDesk(await sheetOf([create('AC-1')]));
  const blind = await submitAndLand();
  await desk.actions.prepareCorrection(blind);
  expect(desk.state().notice?.message).toMatchObject({ params: { rows: 0, notRestored: 1 } });

  await desk.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').activate();
    await context.sync();
  });
  await write('Account ID', 2, 'AC-2');
  const known = await submitAndLand();
  await desk.actions.prepareCorrection(known);
  expect(await values(`Correction ${known}`)).toMatchObject([
    expect.anything(),
    ['Withdraw', '', 'AC-2', '', '', ''],
  ]);
  // Why is the person's to say.
  await desk.actions.check();
  expect(desk.state().checked?.result.counts).toMatchObject({ ready: 0, errors: 1 });
});

test('signing out offers to forget what was read from Command', async () => {
  desk = await openDesk(await sheetOf([create('AC-1')]));
  await submitAndLand();
  desk.answerWith('forget-snapshot', { kind: 'cancel' });
  await desk.actions.signOut();
  expect(desk.state().session.kind).toBe('signed-in');
  desk.answerWith('forget-snapshot', { kind: 'sign-out', forget: true });
  await desk.actions.signOut();
  expect(desk.state().session.kind).toBe('signed-out');
  await desk.actions.signIn({
    environment: 'sandbox',
    lender: 'demo',
    email: 'demo@example.com',
    password: 'demo',
  });
  // Nothing is kept any more, so nothing is asked.
  await desk.actions.signOut();
  expect(desk.questions).toHaveLength(2);
  expect(desk.state().session.kind).toBe('signed-out');
});
