import type { TestDesk } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';
import { column, create, sheetOf, type } from '../small-sheet.test-helper';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

const told = () => desk.state().notice?.message.key;

test('where the browser keeps no database, a sheet is checked, that is said once, and nothing is sent', async () => {
  desk = await openDesk(await sheetOf([create('AC-1'), create('')]), { storageBlocked: true });
  await desk.actions.check();
  expect(told()).toBe('check.nothing-kept');
  expect(desk.state().checked).toMatchObject({ sendable: 1, stale: false });
  expect(await column(desk, 'Issues')).toEqual([expect.anything(), expect.stringContaining('Account ID')]);
  await desk.actions.check();
  expect(told()).toBe('check.done');
  await desk.actions.submit();
  expect(told()).toBe('journal.not-kept');
  expect((await desk.held()).arrived).toEqual([]);
  await desk.actions.openReceipts();
  expect(told()).toBe('receipts.none');
  // The workbook is free again.
  await desk.actions.dryRun();
  expect(desk.state().screen).toMatchObject({ kind: 'details', dryRun: { rows: 1 } });
});

test('what the sheet says of its rows counts there too: accepted ones stay behind, cut-off ones are Unconfirmed', async () => {
  desk = await openDesk(await sheetOf([create('AC-1'), create('AC-2')]));
  await desk.actions.check();
  await desk.actions.submit();
  const outcomes = await outcomeColumn(desk);
  await type(desk, `${outcomes}3`, 'Sending');
  const blocked = await desk.elsewhere({ storageBlocked: true });
  await blocked.actions.check();
  expect(blocked.state().checked).toMatchObject({ sendable: 0, leftOut: { accepted: 1, unconfirmed: 1 } });
  expect(await column(blocked, 'Outcome')).toEqual(['Accepted', 'Unconfirmed']);
  blocked.actions.saveSettings({ ...blocked.state().settings, usualDelayMinutes: 5 });
  desk.later(10);
  await blocked.actions.settle();
  expect(blocked.state().notice?.message.key).toBe('settle.done');
  expect(await column(blocked, 'Outcome')).toEqual(['Accepted', 'Missing']);
});

/** The letter of the Outcome column. */
async function outcomeColumn({ excel }: TestDesk): Promise<string> {
  return excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Data').getUsedRange(true);
    used.load('values');
    await context.sync();
    return String.fromCharCode(65 + (used.values[0]?.indexOf('Outcome') ?? 0));
  });
}
