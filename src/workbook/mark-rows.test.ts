import { columnIndex } from '../accounts/column-index';
import type { RowNumber } from '../accounts/row-number';
import { rowNumber } from '../accounts/row-number';
import { excelInNode } from '../../sandbox/testing/excel-in-node';
import { area } from '../../sandbox/workbook-model/address';
import { excelWorkbook } from './excel-workbook';

const headers = {
  issues: 'Issues',
  outcome: 'Outcome',
  response: 'Response',
  sentAt: 'Sent at',
  receipt: 'Receipt',
};

async function marked(rowCount: number) {
  const host = excelInNode([
    ['Account', 'Amount'],
    ...Array.from({ length: rowCount }, (_, at) => [`A-${String(at)}`, at]),
  ]);
  const port = excelWorkbook({ excel: host.client.Excel, office: host.client.Office });
  const found = await port.place(host.sheet.id, rowNumber(1), undefined);
  const place = await port.ensureStatusColumns(found, headers, ['issues']);
  await port.mark(
    place,
    Array.from({ length: rowCount }, () => ''),
  );
  host.client.traffic.clear();
  const texts = (from = 1, count = rowCount) =>
    host.sheet.values(area(from, 2, count, 1)).map(([text]) => text);
  const wrote = () => host.client.traffic.count('set Values');
  return { ...host, port, place, texts, wrote };
}

const some = (...entries: readonly (readonly [number, string])[]): ReadonlyMap<RowNumber, string> =>
  new Map(entries.map(([row, text]) => [rowNumber(row), text]));

test('only these rows are written, neighbours together, in three requests', async () => {
  const { port, place, texts, wrote, client } = await marked(100);
  await port.markRows(place, some([3, '✖ Account — x'], [4, '✖ Account — y'], [90, '▲ Amount — z']));
  expect(texts(1, 4)).toEqual(['', '✖ Account — x', '✖ Account — y', '']);
  expect(texts(88, 3)).toEqual(['', '▲ Amount — z', '']);
  expect(wrote()).toBe(2);
  expect(client.traffic.requests).toBe(3);
});

test('what says so already is not written, nor anything for no rows', async () => {
  const { port, place, wrote, client } = await marked(10);
  await port.markRows(place, some());
  expect(client.traffic.requests).toBe(0);
  await port.markRows(place, some([3, '✖ Account — x']));
  await port.markRows(place, some([3, '✖ Account — x'], [4, '']));
  expect(wrote()).toBe(1);
});

test('thousands of rows go by reading the column through', async () => {
  const { port, place, texts, wrote, client } = await marked(6_000);
  await port.markRows(place, some([2, '✖ Account — first']));
  client.traffic.clear();
  const every2nd = Array.from(
    { length: 3_000 },
    (_, at) => [2 + 2 * at, `✖ Account — ${String(at)}`] as const,
  );
  await port.markRows(place, some(...every2nd));
  expect(texts(1, 3)).toEqual(['✖ Account — 0', '', '✖ Account — 1']);
  expect(texts(5_999, 1)).toEqual(['✖ Account — 2999']);
  // Stretches of rows, as many in a request as its size allows.
  expect(wrote()).toBeLessThanOrEqual(4);
  expect(client.traffic.requests).toBeLessThanOrEqual(4);
});

test('colours that a paste split are put anew; colours that stand right are left alone', async () => {
  const { port, place, sheet, user, client } = await marked(10);
  const rules = () => sheet.parts.conditionalFormats.map(({ id }) => id);
  const before = rules();
  await port.restoreColours(place);
  expect(rules()).toEqual(before);
  expect(client.traffic.actions).not.toContain('call Delete');
  user.paste(sheet.id, area(4, 0, 1, 2), user.copy(sheet.id, area(2, 0, 1, 2)));
  expect(rules().length).toBeGreaterThan(2);
  await port.restoreColours(place);
  expect(rules()).toHaveLength(2);
});

test('a sheet whose header changed is not written to', async () => {
  const { port, place, sheet, user, wrote } = await marked(10);
  user.type(sheet.id, 0, 1, 'Sum');
  await expect(port.markRows(place, some([3, '✖ Account — x']))).rejects.toMatchObject({
    code: 'sheet-changed',
  });
  expect(wrote()).toBe(0);
});

test('rows are read alone; a place that grew or shrank is said to have changed', async () => {
  const { port, place, sheet, user, client } = await marked(50);
  const two = { firstRow: rowNumber(11), rowCount: 2 };
  const blocks = await port.readArea(place, two, { formats: [], texts: [] });
  expect(blocks.map(({ firstRow, values }) => [firstRow, values])).toEqual([
    [11, [['A-9', 9, ''], ['A-10', 10, '']]],
  ]); // prettier-ignore
  expect(client.traffic.requests).toBe(2);
  const wants = { formats: [columnIndex(0), columnIndex(1)], texts: [] };
  const [cells] = await port.readArea(place, two, wants, { first: 1, count: 1 });
  expect(cells).toMatchObject({ firstRow: 11, firstColumn: 1, values: [[9], [10]] });
  expect([...(cells?.formats.keys() ?? [])]).toEqual([1]);
  user.insertRows(sheet.id, 5);
  await expect(port.readArea(place, two, { formats: [], texts: [] })).rejects.toMatchObject({
    code: 'sheet-changed',
  });
});
