import { columnIndex } from '../../accounts/column-index';
import { rowNumber } from '../../accounts/row-number';
import { area } from '../../../sandbox/workbook-model/address';
import { openDesk } from '../desk.test-helper';
import { create, personAt, sheetOf } from '../small-sheet.test-helper';
import { nextCell } from './walk-issues';

const cell = (row: number, column: number) => ({ row: rowNumber(row), column: columnIndex(column) });
const cells = [cell(2, 1), cell(2, 4), cell(7, 0)];

test.each([
  ['forward from before all', cell(1, 9), 1, cells[0]],
  ['forward within a row', cell(2, 1), 1, cells[1]],
  ['forward from between', cell(3, 0), 1, cells[2]],
  ['forward around the end', cell(7, 0), 1, cells[0]],
  ['back from after all', cell(9, 0), -1, cells[2]],
  ['back within a row', cell(2, 4), -1, cells[0]],
  ['back around the start', cell(2, 1), -1, cells[2]],
] as const)('%s', (_what, from, direction, expected) => {
  expect(nextCell(cells, from, direction)).toEqual(expected);
});

test('nothing selected starts at the first or the last; no cells, no step', () => {
  expect(nextCell(cells, undefined, 1)).toEqual(cells[0]);
  expect(nextCell(cells, undefined, -1)).toEqual(cells[2]);
  expect(nextCell([], cell(1, 1), 1)).toBeUndefined();
});

test('hidden rows are passed over, and said to hold what is left', async () => {
  const bad = { 'Due date': 'soon' };
  const desk = await openDesk(await sheetOf([create('AC-1', bad), create('AC-2', bad), create('AC-3', bad)]));
  const at = () => desk.state().selection.cell?.row;
  await desk.actions.check();
  const sheet = desk.excel.workbook.sheet('Data').id;
  const hide = (row: number) => {
    personAt(desk).setRowsHidden(sheet, [area(row - 1, 0)], true);
  };
  hide(3);
  await desk.actions.nextIssue();
  expect(at()).toBe(2);
  await desk.actions.nextIssue();
  expect(at()).toBe(4);
  await desk.actions.nextIssue();
  expect(at()).toBe(2);
  hide(2);
  hide(4);
  await desk.actions.previousIssue();
  expect(desk.state().notice?.message).toEqual({ key: 'issue.only-hidden', params: { count: 3 } });
  await desk.close();
});
