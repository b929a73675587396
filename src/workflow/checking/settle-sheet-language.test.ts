import type { TestDesk } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';
import { create, sheetOf, type } from '../small-sheet.test-helper';

let desk: TestDesk;
afterEach(() => desk.close());

const bad = { 'Due date': '31/02/2026' };

/** The sheet as it reads, header first. */
async function grid(): Promise<string[][]> {
  return desk.excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Data').getUsedRange(true);
    used.load('values');
    await context.sync();
    return used.values as string[][];
  });
}

/** What our columns say, below their header. */
const ours = async () => (await grid()).map((cells) => cells.slice(8));

test('the first Check decides for the workbook: a colleague with another language rewrites nothing', async () => {
  desk = await openDesk(await sheetOf([create('AC-1'), create('AC-2', bad)]));
  await desk.actions.check();
  const written = await ours();
  expect(written).toEqual([['Issues'], [''], [expect.stringMatching(/^✖ Due date — /)]]);

  const colleague = await desk.elsewhere();
  colleague.actions.setLanguage('ar');
  expect(colleague.state().sheetLanguage).toBe('en');
  colleague.excel.traffic.clear();
  await colleague.actions.check();
  expect(colleague.excel.traffic.actions.filter((action) => action.startsWith('set '))).toEqual([]);
  expect(await ours()).toEqual(written);

  await colleague.actions.submit();
  const [headers, sent] = await ours();
  expect(headers).toEqual(['Issues', 'Outcome', 'Response', 'Sent at', 'Receipt']);
  expect(sent?.slice(1, 3)).toEqual(['Accepted', expect.stringMatching(/^Command/)]);
  expect(colleague.state().language).toBe('ar');
});

test('it is changed on purpose, for everybody: headers, Issues and Outcome follow at the next Check', async () => {
  desk = await openDesk(await sheetOf([create('AC-1'), create('AC-2', bad)]));
  await desk.actions.check();
  await desk.actions.submit();
  await type(desk, 'L1', 'Sent on');
  const before = await ours();

  await desk.actions.chooseSheetLanguage('ar');
  expect(desk.state()).toMatchObject({ language: 'en', checked: { stale: true } });
  await desk.actions.check();
  const [headers, sent, wrong] = await ours();
  // A header that the person gave one of our columns is theirs.
  expect(headers).toEqual(['الملاحظات', 'النتيجة', 'الرد', 'Sent on', 'الإيصال']);
  expect(sent).toEqual(['', 'مقبول', ...(before[1]?.slice(2) ?? [])]);
  expect(wrong?.[0]).toMatch(/^✖ Due date — .*[ء-ي]/);
  expect(desk.state().checked?.leftOut.accepted).toBe(1);

  desk.excel.traffic.clear();
  await desk.actions.check();
  expect(desk.excel.traffic.actions.filter((action) => action.startsWith('set '))).toEqual([]);
});

test('columns that stand there from before decide where the workbook keeps no language yet', async () => {
  desk = await openDesk(await sheetOf([create('AC-1', bad)]));
  desk.actions.setLanguage('ar');
  await desk.actions.check();
  await desk.excel.Excel.run(async (context) => {
    context.workbook.settings.getItem('accounts-for-command.sheet-language').delete();
    await context.sync();
  });
  const written = await ours();
  expect(written[0]).toEqual(['الملاحظات']);

  const colleague = await desk.elsewhere();
  await colleague.actions.check();
  expect(await ours()).toEqual(written);
  expect(colleague.state().sheetLanguage).toBe('ar');
});
