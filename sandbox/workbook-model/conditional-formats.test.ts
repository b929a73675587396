import { formatArea, parseArea } from './address';
import { addConditionalFormat, clearConditionalFormats, setPriority } from './conditional-formats';
import type { Sheet } from './sheet';
import { openWorkbook } from './testing-workbook';

function ruled() {
  const opened = openWorkbook([
    ['h', 'h', 'h'],
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  const rule = addConditionalFormat(opened.workbook, opened.sheet, [parseArea('A2:C4')], 'Custom');
  rule.formula = '=$C2>A$1';
  rule.style = { fill: '#FFC7CE' };
  return { ...opened, rule };
}

const rules = (sheet: Sheet): string[] =>
  sheet.parts.conditionalFormats.map(
    (rule) =>
      `${rule.areas
        .map((it) => formatArea(it))
        .sort()
        .join(' ')}: ${rule.formula}`,
  );

test('a paste within the sheet cuts the rule and leaves a copy at the target', () => {
  const { sheet, user } = ruled();
  user.paste(sheet.id, parseArea('B4'), user.copy(sheet.id, parseArea('A2')));
  // As in Excel: the original keeps what is left, the pasted cell has a rule of its own, rebased to it.
  expect(rules(sheet)).toEqual(['A2:C3 A4 C4: =$C2>A$1', 'B4: =$C4>B$1']);
  user.undo();
  expect(rules(sheet)).toEqual(['A2:C4: =$C2>A$1']);
});

test('a paste from outside of the rule makes a hole', () => {
  const { sheet, user } = ruled();
  user.paste(sheet.id, parseArea('A2'), user.copy(sheet.id, parseArea('E9')));
  expect(rules(sheet)).toEqual(['A3:C4 B2:C2: =$C2>A$1']);
});

test('a paste of text leaves rules alone', () => {
  const { sheet, user } = ruled();
  user.paste(sheet.id, parseArea('A2'), { values: [['x']] });
  expect(rules(sheet)).toEqual(['A2:C4: =$C2>A$1']);
});

test('a block copied with ruled cells takes the rule outside', () => {
  const { sheet, user } = ruled();
  user.paste(sheet.id, parseArea('E2:E7'), user.copy(sheet.id, parseArea('A1:A3')));
  expect(rules(sheet)).toEqual(['A2:C4: =$C2>A$1', 'E3:E4 E6:E7: =$C3>E$1']);
});

test('what is left of a rule keeps its meaning when its first cell goes', () => {
  const { workbook, sheet } = ruled();
  clearConditionalFormats(workbook, sheet, [parseArea('A2:C2'), parseArea('A1:A9')]);
  expect(rules(sheet)).toEqual(['B3:C4: =$C3>B$1']);
  clearConditionalFormats(workbook, sheet, [parseArea('A:XFD')]);
  expect(rules(sheet)).toEqual([]);
});

test('a new rule comes first; priorities order the list', () => {
  const { workbook, sheet, rule } = ruled();
  const second = addConditionalFormat(workbook, sheet, [parseArea('A1')], 'Custom');
  expect(sheet.parts.conditionalFormats).toEqual([second, rule]);
  setPriority(workbook, sheet, second, 9);
  expect(sheet.parts.conditionalFormats).toEqual([rule, second]);
});

test.each([
  [
    'rows above',
    (user: ReturnType<typeof ruled>['user'], id: string) => {
      user.insertRows(id, 0, 2);
    },
    'A4:C6: =$C4>A$3',
  ],
  [
    'rows within',
    (user: ReturnType<typeof ruled>['user'], id: string) => {
      user.insertRows(id, 2);
    },
    'A2:C5: =$C2>A$1',
  ],
  [
    'the first row gone',
    (user: ReturnType<typeof ruled>['user'], id: string) => {
      user.deleteRows(id, 1);
    },
    'A2:C3: =$C2>A$1',
  ],
  [
    'a column before',
    (user: ReturnType<typeof ruled>['user'], id: string) => {
      user.insertColumns(id, 0);
    },
    'B2:D4: =$D2>B$1',
  ],
  [
    'a column within',
    (user: ReturnType<typeof ruled>['user'], id: string) => {
      user.insertColumns(id, 1);
    },
    'A2:D4: =$D2>A$1',
  ],
  [
    'the first column gone',
    (user: ReturnType<typeof ruled>['user'], id: string) => {
      user.deleteColumns(id, 0);
    },
    'A2:B4: =$B2>A$1',
  ],
])('a rule after %s', (_, change, after) => {
  const { sheet, user } = ruled();
  change(user, sheet.id);
  expect(rules(sheet)).toEqual([after]);
});
