import { excelInNode } from '../../sandbox/testing/excel-in-node';
import { oneCheck, wideSheet } from '../../sandbox/testing/one-check';

const threeMegabytes = 3_000_000;
const rows = wideSheet(20_000);
const issue = '✖ Column 3 — "31/02/2026" is no day. Type the day as dd/mm/yyyy; ▲ Column 7 — looks old';

test('one Check of 20,000 rows × 35 columns: few requests, none over 3 MB', async () => {
  const { client } = excelInNode(rows);
  const use = await oneCheck(client, (row) => (row % 2 === 0 ? issue : ''));
  expect(use.requests).toBeLessThanOrEqual(34);
  expect(use.largestRequest).toBeLessThanOrEqual(threeMegabytes);
  expect(use.largestResponse).toBeLessThanOrEqual(threeMegabytes);
}, 60_000);

test('formatting calls do not grow with the number of issues, and a second Check writes nothing', async () => {
  const { client } = excelInNode(wideSheet(2_000));
  const few = await oneCheck(client, (row) => (row % 500 === 0 ? issue : ''));
  const second = await oneCheck(client, (row) => (row % 500 === 0 ? issue : ''));
  const none = client.traffic.actions.filter((action) => action.startsWith('set '));
  expect(second.formattingCalls).toBe(0);
  expect(none).toEqual([]);
  const { client: another } = excelInNode(wideSheet(2_000));
  const many = await oneCheck(another, () => issue);
  expect(many.formattingCalls).toBe(few.formattingCalls);
  expect(few.formattingCalls).toBeLessThan(30);
}, 60_000);

test('an answer that is too large for this Excel is asked for again in halves', async () => {
  const { client } = excelInNode(rows.slice(0, 5_001));
  const small = excelInNode(rows.slice(0, 5_001), {}, { payload: 600_000 });
  const use = await oneCheck(small.client, (row) => (row % 100 === 0 ? issue : ''));
  expect(use.largestResponse).toBeLessThanOrEqual(600_000);
  expect(small.client.traffic.entries.some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(
    true,
  );
  await oneCheck(client, (row) => (row % 100 === 0 ? issue : ''));
  expect(small.sheet.values({ row: 0, column: 35, rowCount: 5_001, columnCount: 1 })).toEqual(
    client.workbook.sheet('Accounts').values({ row: 0, column: 35, rowCount: 5_001, columnCount: 1 }),
  );
}, 60_000);
