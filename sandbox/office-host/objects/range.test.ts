import { parseArea } from '../../workbook-model/address';
import { openClient } from '../testing-client';

const rows = [
  ['Account', 'Amount', 'Due'],
  ['AC-1', 10, 45000],
  ['AC-2', 20.5, 45001],
];

test('places, sizes and what is around', async () => {
  const { run } = openClient(rows);
  const found = await run((sheet) => {
    const range = sheet.getRange('B2:C3');
    const places = [
      range.getCell(1, 1),
      range.getRow(0),
      range.getColumn(1),
      range.getLastCell(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(1, 0),
      range.getBoundingRect('E1'),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getColumnsAfter(2),
      range.getRowsBelow(1),
      range.getIntersectionOrNullObject('A1:B9'),
      range.getUsedRangeOrNullObject(true),
      sheet.getRange('A1').getSurroundingRegion(),
      sheet.getRange().getUsedRange(true),
    ].map((it) => it.load('address'));
    const outside = range.getIntersectionOrNullObject('Z9');
    range.load(
      'rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,hasSpill,hidden,top,left,width,height',
    );
    return () => ({
      places: places.map((it) => it.address.replace('Sheet1!', '')),
      outside: outside.isNullObject,
      range: range.toJSON(),
    });
  });
  expect(found?.places).toEqual([
    'C3',
    'B2:C2',
    'C2:C3',
    'C3',
    'A3:B4',
    'B2:C4',
    'B1:E3',
    '2:3',
    'B:C',
    'D2:E3',
    'B4:C4',
    'B2:B3',
    'B2:C3',
    'A1:C3',
    'A1:C3',
  ]);
  expect(found?.outside).toBe(true);
  expect(found?.range).toEqual({
    rowIndex: 1,
    columnIndex: 1,
    rowCount: 2,
    columnCount: 2,
    cellCount: 4,
    isEntireRow: false,
    hasSpill: false,
    hidden: false,
    top: 15,
    left: 48,
    width: 96,
    height: 30,
  });
});

test('values, texts, types, formulas and formats', async () => {
  const { run, sheet } = openClient([...rows, ['=A2', true, '#N/A']]);
  const found = await run((worksheet) => {
    worksheet.getRange('C2:C3').numberFormat = [['dd/mm/yyyy'], ['d-mmm-yy']];
    const range = worksheet.getRange('A1:C4').load('values,text,valueTypes,formulas,numberFormat');
    return () => range.toJSON();
  });
  expect(found?.text?.map((row) => row[2])).toEqual(['Due', '15/03/2023', '16-Mar-23', '#N/A']);
  expect(found?.valueTypes?.[3]).toEqual(['Empty', 'Boolean', 'Error']);
  expect(found?.formulas?.[3]?.[0]).toBe('=A2');
  expect(found?.numberFormat?.[1]?.[2]).toBe('dd/mm/yyyy');
  expect(sheet.value(1, 2)).toBe(45000);
});

test('strings are read as typed unless the cell is text', async () => {
  const { run, sheet } = openClient([]);
  await run((worksheet) => {
    worksheet.getRange('A1:D1').values = [['00123', '1/2/2024', '=1+1', "'+971"]];
    worksheet.getRange('A2:D2').numberFormat = [['@', '@', '@', '@']];
    worksheet.getRange('A2:D2').values = [['00123', '1/2/2024', '=1+1', '+971']];
    return undefined;
  });
  expect(sheet.values(parseArea('A1:D2'))).toEqual([
    [123, 45323, 2, '+971'],
    ['00123', '1/2/2024', '=1+1', '+971'],
  ]);
});

test('a format is told when all cells share it, else null', async () => {
  const { run } = openClient(rows);
  const found = await run((sheet) => {
    const range = sheet.getRange('A1:B2');
    range.format.fill.color = 'yellow';
    range.format.font.bold = true;
    sheet.getRange('A1').format.font.color = '#00ff00';
    range.format.wrapText = true;
    range.format.columnWidth = 100;
    range.format.rowHeight = 30;
    range.format.protection.locked = false;
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    const wide = sheet.getRange('A1:C1');
    range.load(
      'format/fill/color,format/font/bold,format/font/color,format/wrapText,format/columnWidth,format/rowHeight,format/protection/locked',
    );
    wide.load('format/fill/color,format/columnWidth');
    return () => [range.format.toJSON(), wide.format.toJSON()];
  });
  expect(found).toMatchObject([
    {
      fill: { color: '#FFFF00' },
      font: { bold: true, color: null },
      wrapText: true,
      columnWidth: 100,
      rowHeight: 30,
      protection: { locked: false },
    },
    { fill: { color: null }, columnWidth: null },
  ]);
});

test('hidden rows: read in one go, row by row, and as the visible cells', async () => {
  const { run, user, sheet } = openClient(rows);
  user.setRowsHidden(sheet.id, [parseArea('2:2')], true);
  user.setColumnsHidden(sheet.id, [parseArea('B:B')], true);
  const found = await run((worksheet) => {
    const range = worksheet.getRange('A1:C3');
    range.load('rowHidden,columnHidden');
    const first = worksheet.getRange('A2').load('rowHidden,hidden');
    const byRow = range.getRowProperties({ rowHidden: true, rowIndex: true });
    const visible = range.getSpecialCellsOrNullObject('Visible').load('address');
    const view = range.getVisibleView().load('values,rowCount');
    return () =>
      [
        range.rowHidden,
        range.columnHidden,
        first.hidden,
        byRow.value,
        visible.address,
        view.values,
        view.rowCount,
      ] as unknown[];
  });
  expect(found).toEqual([
    null,
    null,
    true,
    [
      { rowHidden: false, rowIndex: 0 },
      { rowHidden: true, rowIndex: 1 },
      { rowHidden: false, rowIndex: 2 },
    ],
    'Sheet1!A1,Sheet1!A3,Sheet1!C1,Sheet1!C3',
    [
      ['Account', 'Due'],
      ['AC-2', 45001],
    ],
    2,
  ]);
});

test('cell properties give what is asked for and no more', async () => {
  const { run } = openClient(rows);
  const found = await run((sheet) => {
    sheet.getRange('B2').format.fill.color = '#ff0000';
    const cells = sheet
      .getRange('A2:B2')
      .getCellProperties({ address: true, format: { fill: { color: true } } });
    return () => cells.value;
  });
  expect(found).toEqual([
    [
      { address: 'Sheet1!A2', format: { fill: { color: '#FFFFFF' } } },
      { address: 'Sheet1!B2', format: { fill: { color: '#FF0000' } } },
    ],
  ]);
});

test('a range object moves with its cells, and is invalid when they are gone', async () => {
  const { Excel, sheet, user } = openClient(rows);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A3').load('values');
    await context.sync();
    user.insertRows(sheet.id, 0, 3);
    range.load('address,values');
    await context.sync();
    expect([range.address, range.values]).toEqual(['Sheet1!A6', [['AC-2']]]);
    user.deleteRows(sheet.id, 5);
    range.load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
  });
});

test('insert, delete, clear, merge, sort, copy and select', async () => {
  const { run, sheet, workbook } = openClient(rows);
  await run((worksheet) => {
    worksheet.getRange('1:1').insert('Down').getCell(0, 0).values = [['new']];
    worksheet.getRange('E1').copyFrom('A2:B3');
    worksheet.getRange('B:B').delete('Left');
    worksheet.getRange('A3:A4').sort.apply([{ key: 0, ascending: false }]);
    worksheet.getRange('B2').clear('Contents');
    worksheet.getRange('G1:H1').merge();
    worksheet.getRange('A2:A3').select();
    return undefined;
  });
  expect(sheet.values(parseArea('A1:E4'))).toEqual([
    ['new', '', '', 'Account', 'Amount'],
    ['Account', '', '', 'AC-1', 10],
    ['AC-2', 45000, '', '', ''],
    ['AC-1', 45001, '', '', ''],
  ]);
  expect(sheet.parts.merges).toEqual([parseArea('G1:H1')]);
  expect(workbook.activeSheet.selection).toEqual([parseArea('A2:A3')]);
});

test('all scalars at once', async () => {
  const { run } = openClient([['a']]);
  const found = await run((sheet) => {
    const range = sheet.getRange('A1').load();
    return () => range.toJSON();
  });
  expect(found).toMatchObject({
    address: 'Sheet1!A1',
    values: [['a']],
    rowHidden: false,
    isEntireColumn: false,
  });
});

test('data validation and hyperlinks', async () => {
  const { run, sheet } = openClient(rows);
  const found = await run((worksheet) => {
    const validation = worksheet.getRange('A2:A9').dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: worksheet.getRange('C1:C3') } };
    validation.errorAlert = { message: 'Pick one', showAlert: true, style: 'Stop', title: 'Bad' };
    validation.load('rule,type,errorAlert,ignoreBlanks');
    worksheet.getRange('D1').hyperlink = { address: 'https://example.com/', textToDisplay: 'link' };
    const link = worksheet.getRange('D1').load('hyperlink,values');
    return () =>
      [
        validation.type,
        validation.rule,
        validation.errorAlert.message,
        link.hyperlink.address,
        link.values,
      ] as unknown[];
  });
  expect(found).toEqual([
    'List',
    { list: { inCellDropDown: true, source: '=Sheet1!C1:C3' } },
    'Pick one',
    'https://example.com/',
    [['link']],
  ]);
  await run((worksheet) => {
    worksheet.getRange('A1:A9').dataValidation.clear();
    return undefined;
  });
  expect(sheet.parts.validations).toEqual([]);
});
