import { columnIndex } from '../accounts/column-index';
import { rowNumber } from '../accounts/row-number';
import { excelInNode, filterRange } from '../../sandbox/testing/excel-in-node';
import { area } from '../../sandbox/workbook-model/address';
import { addTable } from '../../sandbox/workbook-model/tables';
import { excelWorkbook } from './excel-workbook';

const cells = [
  ['Account', 'Branch', 'Outcome'],
  ['A', 'North', 'Landed'],
  ['B', 'South', 'Different'],
  ['C', 'North', 'مختلف'],
];

async function opened(asTable = false) {
  const host = excelInNode(cells);
  const table = asTable ? addTable(host.workbook, host.sheet, area(0, 0, 4, 3), true) : undefined;
  const port = excelWorkbook({ excel: host.client.Excel, office: host.client.Office });
  const place = await port.place(host.sheet.id, rowNumber(1), table?.name);
  const shown = () => [1, 2, 3].filter((row) => host.sheet.cells.row(row)?.filtered !== true);
  return { ...host, port, place, shown };
}

const outcome = columnIndex(2);
const different = ['Different', 'مختلف'];

test.each([false, true])(
  'one outcome, in either language, and all of them again (table: %s)',
  async (asTable) => {
    const { port, place, shown } = await opened(asTable);
    await port.filterColumn(place, outcome, different);
    expect(shown()).toEqual([2, 3]);
    await port.filterColumn(place, outcome, undefined);
    expect(shown()).toEqual([1, 2, 3]);
  },
);

test("a person's own filter stays", async () => {
  const { port, place, shown, workbook, sheet } = await opened();
  filterRange(workbook, sheet, area(0, 0, 4, 3), 1, ['North']);
  await port.filterColumn(place, outcome, different);
  expect(shown()).toEqual([3]);
  await port.filterColumn(place, outcome, undefined);
  expect(shown()).toEqual([1, 3]);
});

test('a filter over other cells is not taken away', async () => {
  const { port, place, workbook, sheet } = await opened();
  filterRange(workbook, sheet, area(0, 0, 4, 2), 1, ['North']);
  await expect(port.filterColumn(place, outcome, different)).rejects.toMatchObject({
    code: 'filtered-elsewhere',
  });
});
