import { excelInNode } from '../../sandbox/testing/excel-in-node';
import { area } from '../../sandbox/workbook-model/address';
import { addTable } from '../../sandbox/workbook-model/tables';
import { rowNumber } from '../accounts/row-number';
import { excelWorkbook } from './excel-workbook';

const rows = [
  ['Account', 'Amount'],
  ['A-1', 10],
  ['A-2', 20],
];
const column = { header: 'Operation', width: 90 };

function opened(tableName?: string) {
  const host = excelInNode(rows);
  if (tableName !== undefined) addTable(host.workbook, host.sheet, area(0, 0, 3, 2), true, tableName);
  const port = excelWorkbook({ excel: host.client.Excel, office: host.client.Office });
  return { ...host, port, find: () => port.place(host.sheet.id, rowNumber(1), tableName) };
}

test.each([undefined, 'Accounts'])(
  'a column of data comes right of all others, as text, in table %s',
  async (table) => {
    const { sheet, user, port, find } = opened(table);
    user.format(sheet.id, [area(0, 0, 1, 2)], { bold: true });
    const place = await port.addColumn(await find(), column);
    expect(place.headers).toEqual(['Account', 'Amount', 'Operation']);
    expect([sheet.style(1, 2).numberFormat, sheet.style(2, 2).numberFormat]).toEqual(['@', '@']);
    // It is the person's: no marker makes it one of ours.
    expect([place.statusColumns, sheet.parts.names]).toEqual([{}, []]);
  },
);

test('headers that are no longer those that were read stop it', async () => {
  const { sheet, user, port, find } = opened();
  const place = await find();
  user.type(sheet.id, 0, 1, 'Sum');
  await expect(port.addColumn(place, column)).rejects.toMatchObject({ code: 'sheet-changed' });
  expect(sheet.values(area(0, 2, 3, 1)).flat()).toEqual(['', '', '']);
});
