import { openClient } from '../testing-client';

const rows = [
  ['Account', 'Country', 'Amount'],
  ['AC-1', 'ARE', 30],
  ['AC-2', 'KSA', 10],
  ['AC-3', 'ARE', 20],
];

test('columns, rows and ranges of a table', async () => {
  const { run, sheet } = openClient(rows);
  const found = await run((worksheet) => {
    const table = worksheet.tables.add('A1:C4', true);
    table.name = 'Tape';
    table.columns.add(-1, undefined, 'Issues');
    table.rows.add(-1, [['AC-4', 'BHR', 5, '']]);
    table.columns.load('items/name,items/id,items/index,count');
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem('Amount').getDataBodyRange(),
    ].map((it) => it.load('address'));
    const missing = table.columns.getItemOrNullObject('Nope');
    const inside = worksheet.getRange('B2').getTables().load('items/name');
    table.load('style,showTotals,showHeaders');
    return () => ({
      names: table.columns.items.map((it) => it.name),
      ranges: ranges.map((it) => it.address.replace('Sheet1!', '')),
      missing: missing.isNullObject,
      inside: inside.items.map((it) => it.name),
      style: table.style,
    });
  });
  expect(found).toEqual({
    names: ['Account', 'Country', 'Amount', 'Issues'],
    ranges: ['A1:D5', 'A1:D1', 'A2:D5', 'C2:C5'],
    missing: true,
    inside: ['Tape'],
    style: 'TableStyleMedium2',
  });
  expect(sheet.value(4, 0)).toBe('AC-4');
});

test('a column added with its values from the header down', async () => {
  const { run, sheet } = openClient(rows);
  await run((worksheet) => {
    worksheet.tables.add('A1:C4', true).columns.add(1, [['Currency'], ['AED'], ['SAR'], ['AED']]);
    return undefined;
  });
  expect(sheet.values({ row: 0, column: 0, rowCount: 4, columnCount: 3 }).map((row) => row[1])).toEqual([
    'Currency',
    'AED',
    'SAR',
    'AED',
  ]);
});

test('filter and sort', async () => {
  const { run, sheet, user } = openClient(rows);
  const found = await run((worksheet) => {
    const table = worksheet.tables.add('A1:C4', true);
    table.sort.apply([{ key: 2, ascending: true }]);
    table.columns.getItem('Country').filter.applyValuesFilter(['ARE']);
    table.autoFilter.load('enabled,isDataFiltered,criteria');
    const place = table.autoFilter.getRangeOrNullObject().load('address');
    return () =>
      [table.autoFilter.isDataFiltered, table.autoFilter.criteria[1]?.values, place.address] as unknown[];
  });
  expect(found).toEqual([true, ['ARE'], 'Sheet1!A1:C4']);
  expect([1, 2, 3].map((row) => [sheet.value(row, 2), sheet.isRowHidden(row)])).toEqual([
    [10, true],
    [20, false],
    [30, false],
  ]);
  user.clearFilters(sheet.id);
  expect(sheet.isRowHidden(1)).toBe(false);
});

test('resize, convert and the table of the whole workbook', async () => {
  const { run, sheet } = openClient(rows);
  const found = await run((worksheet, context) => {
    const table = context.workbook.tables.add('Sheet1!A1:B3', true);
    table.resize('A1:C4');
    const address = table.getRange().load('address');
    const count = context.workbook.tables.getCount();
    table.convertToRange();
    const after = worksheet.tables.getCount();
    return () => [address.address, count.value, after.value] as unknown[];
  });
  expect(found).toEqual(['Sheet1!A1:C4', 1, 0]);
  expect(sheet.value(1, 0)).toBe('AC-1');
});
