import { parseArea } from '../workbook-model/address';
import { UserActions } from '../workbook-model/user-actions';
import { Workbook } from '../workbook-model/workbook';
import { writeCells } from '../workbook-model/write-cells';
import { createExcelClient } from './node-client';

function open() {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Sheet1');
  writeCells(workbook, sheet, parseArea('A1:C3'), [
    ['id', 'name', 'qty'],
    [1, 'Ann', 10],
    [2, 'Bob', 20],
  ]);
  return { sheet, user: new UserActions(workbook), ...createExcelClient(workbook) };
}

test('reads values, texts and formats of the used range', async () => {
  const { Excel } = open();
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    range.load('values,address,numberFormat,text');
    await context.sync();
    return range.toJSON();
  });
  expect(read.address).toBe('Sheet1!A1:C3');
  expect(read.values?.[1]).toEqual([1, 'Ann', 10]);
  expect(read.text?.[2]).toEqual(['2', 'Bob', '20']);
  expect(read.numberFormat?.[0]).toEqual(['General', 'General', 'General']);
});

test('writes values in one request, however many chunks the client makes of them', async () => {
  const { Excel, sheet, traffic } = open();
  const rows = Array.from({ length: 2000 }, (_, row) => [row, `n${row}`]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2000').values = rows;
    await context.sync();
  });
  expect(traffic.requests).toBe(1);
  expect(sheet.values(parseArea('A1999:B2000'))).toEqual([
    [1998, 'n1998'],
    [1999, 'n1999'],
  ]);
});

test('tables, names, settings and conditional formats', async () => {
  const { Excel, workbook, sheet } = open();
  const found = await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet();
    const table = worksheet.tables.add('A1:C3', true);
    table.name = 'Upload';
    context.workbook.names.add('Keys', worksheet.getRange('A2:A3'));
    context.workbook.settings.add('bulk', { a: 1, when: new Date(0) });
    const format = worksheet.getRange('A2:C3').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=$C2>15';
    format.custom.format.fill.color = '#ffc7ce';
    const tables = worksheet.tables.load('items/name');
    const setting = context.workbook.settings.getItemOrNullObject('bulk').load('value');
    const missing = context.workbook.worksheets.getItemOrNullObject('Nope');
    await context.sync();
    const body = table.getDataBodyRange().load('address');
    await context.sync();
    return {
      names: tables.items.map((it) => it.name),
      body: body.address,
      setting: setting.value as unknown,
      missing: missing.isNullObject,
    };
  });
  expect(found).toEqual({
    names: ['Upload'],
    body: 'Sheet1!A2:C3',
    setting: { a: 1, when: new Date(0) },
    missing: true,
  });
  expect(workbook.names[0]?.formula).toBe('=Sheet1!$A$2:$A$3');
  expect(workbook.painter.styleAt(sheet, 1, 0)).toBeNull();
  expect(workbook.painter.styleAt(sheet, 2, 0)).toEqual({ fill: '#FFC7CE' });
});

test('tells of a person typing, and of its own writes', async () => {
  const { Excel, user, sheet, settled } = open();
  const heard: { address: string; details: unknown; trigger: string }[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add((event) => {
      heard.push({ address: event.address, details: event.details, trigger: event.triggerSource });
      return Promise.resolve();
    });
    await context.sync();
  });
  user.type(sheet.id, 1, 1, 'Anna');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A9:B9').values = [[1, 2]];
    await context.sync();
  });
  await settled();
  expect(heard).toEqual([
    {
      address: 'B2',
      details: {
        valueBefore: 'Ann',
        valueAfter: 'Anna',
        valueTypeBefore: 'String',
        valueTypeAfter: 'String',
      },
      trigger: 'Unknown',
    },
    { address: 'A9:B9', details: undefined, trigger: 'ThisLocalAddin' },
  ]);
});

test('tells of a selection in the workbook', async () => {
  const { Excel, user, sheet, settled } = open();
  let heard = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(() => {
      heard++;
      return Promise.resolve();
    });
    await context.sync();
  });
  user.select(sheet.id, [parseArea('B2'), parseArea('C3')]);
  await settled();
  expect(heard).toBe(1);
});
