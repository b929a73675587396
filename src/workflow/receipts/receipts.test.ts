import { makeSample } from '../../../sandbox/samples/write-samples';
import type { TestDesk } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';
import type { ReceiptView } from '../state';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

/** Rows of a sheet by its tab, through the real client: header first. */
async function sheetRows(name: string): Promise<unknown[][]> {
  return desk.excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
    used.load('values');
    await context.sync();
    return used.values as unknown[][];
  });
}

async function receiptLine(): Promise<Readonly<Record<string, unknown>>> {
  const [headers = [], ...lines] = await sheetRows('Receipts');
  expect(lines).toHaveLength(1);
  return Object.fromEntries(headers.map((header, at) => [String(header), lines[0]?.[at]]));
}

function shownReceipt(): ReceiptView {
  const { screen } = desk.state();
  if (screen.kind !== 'receipt') throw new Error(`the screen is ${screen.kind}`);
  return screen.receipt;
}

test('a submission leaves its line, its figures and its rows as sent; what landed is added when Command was read', async () => {
  desk = await openDesk(await makeSample('clean'));
  await desk.actions.check();
  await desk.actions.submit();
  const receipt = await newest();
  expect(await receiptLine()).toMatchObject({
    Receipt: receipt,
    By: 'demo@example.com',
    Environment: 'Sandbox',
    'Add-in version': '0.0.0-test',
    'Rows prepared': 1000,
    'Rows accepted': 1000,
    'Rows landed': '',
    Agreement: 'Open',
    'Rows as sent': `Sent ${receipt}`,
  });
  await desk.actions.openReceipt(receipt);
  const { record, copy, agreement } = shownReceipt();
  expect(copy).toBe('unchanged');
  expect(record.batches.reduce((sum, { rows }) => sum + rows, 0)).toBe(1000);
  expect(agreement.verdict).toBe('open');

  await desk.process();
  desk.later(10);
  await desk.actions.reconcile();
  expect(await receiptLine()).toMatchObject({ 'Rows landed': 1000, Agreement: 'Agrees' });
  await desk.actions.openReceipt(receipt);
  expect(shownReceipt().agreement.verdict).toBe('agrees');
});

test('what was sent for one account is shown as it went, whatever the sheet says now', async () => {
  desk = await openDesk(await makeSample('clean'));
  await desk.actions.check();
  await desk.actions.submit();
  const receipt = await newest();
  const [headers = [], first = []] = await sheetRows('Accounts');
  const accountId = String(first[headers.indexOf('Account ID')]);
  await desk.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Accounts');
    sheet.getRange('A2:Z2').clear('Contents');
    await context.sync();
  });
  await desk.actions.openReceipt(receipt);
  await desk.actions.lookUpSent(` ${accountId} `);
  const found = shownReceipt().lookedUp;
  expect(found?.rows[0]).toMatchObject({ outcome: 'accepted', key: { accountId } });
  expect(new Map(found?.rows[0]?.fields).get('accountId')).toBe(accountId);
  await desk.actions.lookUpSent('AC-NONE');
  expect(shownReceipt().lookedUp?.rows).toEqual([]);
});

test('a hidden copy that somebody altered is said to be altered', async () => {
  desk = await openDesk(await makeSample('clean'));
  await desk.actions.check();
  await desk.actions.submit();
  const receipt = await newest();
  await desk.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(`Sent ${receipt}`);
    sheet.load('visibility');
    const cell = sheet.getRange('C7');
    cell.load('values');
    await context.sync();
    expect(sheet.visibility).toBe('Hidden');
    cell.values = [[`${String(cell.values[0]?.[0])}1`]];
    await context.sync();
  });
  await desk.actions.openReceipt(receipt);
  expect(shownReceipt().copy).toBe('changed');
  await desk.actions.prepareCorrection(receipt);
  expect(desk.state().notice?.message.key).toBe('correction.copy-changed');
});

test('a receipt is laid on a sheet of its own, ready to print', async () => {
  desk = await openDesk(await makeSample('clean'));
  await desk.actions.check();
  await desk.actions.submit();
  const receipt = await newest();
  await desk.actions.layOutReceipt(receipt);
  const rows = await sheetRows(`Receipt ${receipt}`);
  expect(rows.map(([what]) => what)).toEqual(
    expect.arrayContaining(['Sent at', 'New rows, accepted', 'Request 1']),
  );
  expect(rows.find(([what]) => what === 'New rows, accepted')?.[1]).toBe(1000);
});

test('where no sheet may be added, the rows as sent go into a file and sending goes on', async () => {
  desk = await openDesk(await makeSample('clean'));
  await desk.actions.check();
  await desk.excel.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await desk.actions.submit();
  expect(desk.state().lastSubmission).toMatchObject({ accepted: 1000 });
  const receipt = await newest();
  expect(desk.downloads.map(({ name }) => name)).toEqual([`sent-${receipt}.csv`]);
  expect(desk.downloads[0]?.text.split('\r\n')).toHaveLength(1002);
  await desk.actions.openReceipt(receipt);
  expect(shownReceipt().copy).toBe('file');
  await desk.actions.prepareCorrection(receipt);
  expect(desk.state().notice?.message.key).toBe('correction.in-file');
});

async function newest(): Promise<string> {
  await desk.actions.openReceipts();
  const { screen } = desk.state();
  return screen.kind === 'receipts' ? (screen.lines[0]?.receipt ?? '') : '';
}
