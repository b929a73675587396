import { parseArea } from './address';
import { addConditionalFormat, changeConditionalFormat } from './conditional-formats';
import { openWorkbook } from './testing-workbook';

const rows = [
  ['Account', 'Country', 'Issues'],
  ['AC-1', 'ARE', ''],
  ['AC-2', 'XX', '✖ Country — not a country code'],
  ['AC-3', 'KSA', '⚠ Country — look again\n✖ Account — used twice'],
];

function marked() {
  const opened = openWorkbook(rows);
  const add = (mark: string, fill: string) => {
    const rule = addConditionalFormat(opened.workbook, opened.sheet, [parseArea('A2:B4')], 'Custom');
    changeConditionalFormat(opened.workbook, opened.sheet, rule, (it) => {
      it.formula = `=ISNUMBER(FIND("${mark} "&A$1&" —",$C2))`;
      it.style = { fill };
    });
    return rule;
  };
  const warnings = add('⚠', '#FFEB9C');
  const errors = add('✖', '#FFC7CE');
  const paint = () =>
    opened.sheet.map(
      parseArea('A2:B4'),
      (row, column) => opened.workbook.painter.styleAt(opened.sheet, row, column)?.fill ?? '',
    );
  return { ...opened, warnings, errors, paint };
}

test('a cell is coloured when its row’s Issues name its header', () => {
  const { paint } = marked();
  expect(paint()).toEqual([
    ['', ''],
    ['', '#FFC7CE'],
    ['#FFC7CE', '#FFEB9C'],
  ]);
});

test('the colours follow typing, sorting and undo', () => {
  const { paint, user, sheet } = marked();
  user.type(sheet.id, 2, 2, '');
  expect(paint()).toEqual([
    ['', ''],
    ['', ''],
    ['#FFC7CE', '#FFEB9C'],
  ]);
  user.undo();
  user.sortByColumn(sheet.id, 1, 0, false);
  expect(paint()).toEqual([
    ['#FFC7CE', '#FFEB9C'],
    ['', '#FFC7CE'],
    ['', ''],
  ]);
});

test('the rule of higher priority wins member by member, and stopIfTrue ends the list', () => {
  const { workbook, sheet, errors, user } = marked();
  const always = addConditionalFormat(workbook, sheet, [parseArea('A2:B4')], 'Custom');
  changeConditionalFormat(workbook, sheet, always, (rule) => {
    rule.formula = '=TRUE';
    rule.style = { bold: true, fill: '#000000' };
  });
  errors.style = { fontColor: '#9C0006', fill: '#FFC7CE' };
  user.select(sheet.id, [parseArea('A1')]);
  expect(workbook.painter.styleAt(sheet, 2, 1)).toEqual({
    bold: true,
    fill: '#000000',
    fontColor: '#9C0006',
  });
  changeConditionalFormat(workbook, sheet, always, (rule) => {
    rule.stopIfTrue = true;
  });
  expect(workbook.painter.styleAt(sheet, 2, 1)).toEqual({ bold: true, fill: '#000000' });
});

test('formulas over ranges, other sheets and their own place are evaluated too', () => {
  const { workbook, sheet } = openWorkbook([[1], [2], [3]]);
  const rule = addConditionalFormat(workbook, sheet, [parseArea('A1:A3')], 'Custom');
  const painted = (formula: string) => {
    changeConditionalFormat(workbook, sheet, rule, (it) => {
      it.formula = formula;
      it.style = { bold: true };
    });
    return sheet
      .map(parseArea('A1:A3'), (row, column) => workbook.painter.styleAt(sheet, row, column) !== null)
      .flat();
  };
  expect(painted('=A1*2=SUM($A$1:$A$3)')).toEqual([false, false, true]);
  expect(painted('=MOD(ROW(),2)=0')).toEqual([false, true, false]);
  expect(painted('=A1>Missing!A1')).toHaveLength(3);
  expect(painted('=A1')).toEqual([true, true, true]);
  expect(painted('="text"')).toEqual([false, false, false]);
});

test('rules of other kinds paint nothing', () => {
  const { workbook, sheet } = openWorkbook([[1]]);
  addConditionalFormat(workbook, sheet, [parseArea('A1')], 'DataBar');
  expect(workbook.painter.styleAt(sheet, 0, 0)).toBeNull();
});
