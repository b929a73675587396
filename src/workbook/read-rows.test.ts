import type { RowBlock } from '../accounts/cell';
import { columnIndex } from '../accounts/column-index';
import { rowNumber } from '../accounts/row-number';
import { excelInNode } from '../../sandbox/testing/excel-in-node';
import { area } from '../../sandbox/workbook-model/address';
import { mergeCells } from '../../sandbox/workbook-model/rows-and-columns';
import type { CellValue } from '../../sandbox/workbook-model/types';
import type { UserActions } from '../../sandbox/workbook-model/user-actions';
import { excelWorkbook } from './excel-workbook';

const nothing = { formats: [], texts: [] };

async function opened(rows: readonly (readonly CellValue[])[]) {
  const host = excelInNode(rows);
  const port = excelWorkbook({ excel: host.client.Excel, office: host.client.Office });
  return { ...host, port, place: await port.place(host.sheet.id, rowNumber(1), undefined) };
}

const many = (count: number): CellValue[][] => [
  ['Account', 'Amount', 'Note'],
  ...Array.from({ length: count }, (_, index) => [`AC-${String(index)}`, index, 'x'.repeat(500)]),
];

test('values come in blocks, in order, every row once', async () => {
  const { port, place } = await opened(many(9_000));
  const blocks: RowBlock[] = [];
  await port.readRows(place, nothing, (block) => void blocks.push(block));
  expect(blocks.length).toBeGreaterThan(1);
  expect(blocks.flatMap(({ values }) => values.map((row) => row[1]))).toEqual(
    Array.from({ length: 9_000 }, (_, index) => index),
  );
  let next = 2;
  for (const block of blocks) {
    expect(block.firstRow).toBe(next);
    next += block.values.length;
  }
});

test('formats and texts come for the wanted columns alone', async () => {
  const { sheet, user, port, place } = await opened([
    ['Account', 'Due', 'Amount'],
    [50, 46_000, 1.5],
    [51, 46_001, 2],
  ]);
  user.format(sheet.id, [area(1, 0, 2, 1)], { numberFormat: '00000' });
  user.format(sheet.id, [area(1, 1, 2, 1)], { numberFormat: 'dd/mm/yyyy' });
  const blocks: RowBlock[] = [];
  await port.readRows(
    place,
    { formats: [columnIndex(1), columnIndex(0)], texts: [columnIndex(0)] },
    (block) => {
      blocks.push(block);
    },
  );
  const [block] = blocks;
  expect([...(block?.formats ?? [])]).toEqual([
    [0, ['00000', '00000']],
    [1, ['dd/mm/yyyy', 'dd/mm/yyyy']],
  ]);
  expect([...(block?.texts ?? [])]).toEqual([[0, ['00050', '00051']]]);
});

test('rows are not read while Excel calculates', async () => {
  const { workbook, port, place } = await opened(many(3));
  const code = () => port.readRows(place, nothing, () => undefined).catch((error: unknown) => error);
  workbook.calculationState = 'Calculating';
  expect(await code()).toMatchObject({ code: 'calculating' });
  workbook.calculationState = 'Pending';
  expect(await code()).toMatchObject({ code: 'calculation-pending' });
  expect(await port.readArea(place, { firstRow: rowNumber(2), rowCount: 3 }, nothing)).toHaveLength(1);
  await port.recalculate();
  expect(await code()).toBeUndefined();
});

test('a header that changed is told before a row is given', async () => {
  const { sheet, user, port, place } = await opened(many(3));
  user.type(sheet.id, 0, 1, 'Sum');
  const given: RowBlock[] = [];
  await expect(port.readRows(place, nothing, (block) => void given.push(block))).rejects.toMatchObject({
    code: 'sheet-changed',
    params: { sheet: 'Accounts' },
  });
  expect(given).toEqual([]);
});

test('a row deleted between two blocks is told, and no row is left out in silence', async () => {
  const { sheet, user, port, place } = await opened(many(9_000));
  let blocks = 0;
  const reading = port.readRows(place, nothing, () => {
    blocks += 1;
    if (blocks === 1) user.deleteRows(sheet.id, 5);
  });
  await expect(reading).rejects.toMatchObject({ code: 'sheet-changed' });
  expect(blocks).toBe(1);
});

test('a sheet that is renamed between two blocks is read to its end: it is known by its id', async () => {
  const { sheet, user, port, place } = await opened(many(9_000));
  const rows: CellValue[] = [];
  await port.readRows(place, nothing, (block) => {
    if (rows.length === 0) user.renameSheet(sheet.id, 'November');
    for (const row of block.values) rows.push(row[1] ?? '');
  });
  expect(rows).toEqual(Array.from({ length: 9_000 }, (_, index) => index));
});

test.each([
  ['moved by a new column', 'sheet-changed', (user: UserActions, id: string) => user.insertColumns(id, 0)],
  ['deleted', 'sheet-gone', (user: UserActions, id: string) => user.deleteSheet(id)],
] as const)('a sheet that is %s between two blocks ends the reading: %s', async (_, code, change) => {
  const { workbook, sheet, user, port, place } = await opened(many(9_000));
  workbook.addSheet('Other');
  let blocks = 0;
  const reading = port.readRows(place, nothing, () => {
    blocks += 1;
    if (blocks === 1) change(user, sheet.id);
  });
  await expect(reading).rejects.toMatchObject({ code, params: { sheet: 'Accounts' } });
  expect(blocks).toBe(1);
});

test('of merged cells the first has the value and the others are blank', async () => {
  const { workbook, sheet, port, place } = await opened([
    ['Account', 'Amount'],
    ['AC-1', 1],
    ['', 2],
    ['AC-2', 3],
  ]);
  mergeCells(workbook, sheet, area(1, 0, 2, 1), false);
  const blocks: RowBlock[] = [];
  await port.readRows(place, nothing, (block) => void blocks.push(block));
  expect(blocks.flatMap(({ values }) => values)).toEqual([
    ['AC-1', 1],
    ['', 2],
    ['AC-2', 3],
  ]);
});

test('reading leaves nothing for Excel to track: not more after many blocks than after one, and nothing at the end', async () => {
  const { client, port, place } = await opened(many(9_000));
  const during: number[] = [];
  await port.readRows(place, nothing, () => void during.push(client.host.trackedObjects));
  expect(during.length).toBeGreaterThan(3);
  expect(Math.max(...during)).toBeLessThanOrEqual((during[0] ?? 0) + 10);
  await client.settled();
  expect(client.host.trackedObjects).toBe(0);
});

test('cancelling stops between two blocks', async () => {
  const { port, place } = await opened(many(9_000));
  const cancel = new AbortController();
  let blocks = 0;
  const reading = port.readRows(
    place,
    nothing,
    () => {
      blocks += 1;
      cancel.abort();
    },
    cancel.signal,
  );
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(blocks).toBe(1);
});

test('an edit that begins between two blocks makes the reading wait and go on where it was', async () => {
  const { sheet, user, port, place } = await opened(many(9_000));
  const waits: boolean[] = [];
  await port.listen({
    selectionChanged: () => undefined,
    edited: () => undefined,
    calculated: () => undefined,
    sheetChanged: () => undefined,
    waitingForEdit(waiting) {
      waits.push(waiting);
      if (waiting) user.cancelEdit();
    },
  });
  const rows: CellValue[] = [];
  await port.readRows(place, nothing, (block) => {
    if (rows.length === 0) user.beginEdit(sheet.id, 1, 1);
    for (const row of block.values) rows.push(row[1] ?? '');
  });
  expect(rows).toEqual(Array.from({ length: 9_000 }, (_, index) => index));
  expect(waits).toEqual([true, false]);
});

test('one column is read from first to last data row', async () => {
  const { port, place } = await opened(many(9_000));
  const amounts = await port.readColumn(place, columnIndex(1));
  expect(amounts).toHaveLength(9_000);
  expect(amounts[8_999]).toBe(8_999);
});
