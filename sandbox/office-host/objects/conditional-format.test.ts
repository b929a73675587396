import { parseArea } from '../../workbook-model/address';
import { addConditionalFormat } from '../../workbook-model/conditional-formats';
import { openClient } from '../testing-client';

test('custom rules: set, read back, ordered and deleted', async () => {
  const { run, sheet } = openClient([
    ['h', 'Issues'],
    [1, '✖ h — x'],
  ]);
  const found = await run((worksheet) => {
    const range = worksheet.getRange('A2:A9');
    const first = range.conditionalFormats.add('Custom');
    first.custom.rule.formula = '=ISNUMBER(FIND("✖ "&A$1&" —",$B2))';
    first.custom.format.fill.color = '#FFC7CE';
    first.custom.format.font.color = '#9c0006';
    first.custom.format.font.bold = true;
    first.stopIfTrue = true;
    const second = range.conditionalFormats.add('Custom');
    second.custom.rule.formula = '=TRUE';
    second.priority = 1;
    const formats = worksheet
      .getRange()
      .conditionalFormats.load(
        'items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color',
      );
    const count = worksheet.getRange('A2').conditionalFormats.getCount();
    const place = first.getRange().load('address');
    return () =>
      [
        formats.items.map((it) => [
          it.priority,
          it.custom.rule.formula,
          it.custom.format.fill.color,
          it.stopIfTrue,
        ]),
        count.value,
        place.address,
      ] as unknown[];
  });
  expect(found).toEqual([
    [
      [0, '=ISNUMBER(FIND("✖ "&A$1&" —",$B2))', '#FFC7CE', true],
      [1, '=TRUE', '', false],
    ],
    2,
    'Sheet1!A2:A9',
  ]);
  expect(sheet.parts.conditionalFormats[0]?.style).toEqual({
    fill: '#FFC7CE',
    fontColor: '#9C0006',
    bold: true,
  });
  await run((worksheet) => {
    worksheet.getRange('A2').conditionalFormats.getItemAt(0).delete();
    worksheet.getRange('A2:A9').conditionalFormats.clearAll();
    return undefined;
  });
  expect(sheet.parts.conditionalFormats).toEqual([]);
});

test('a rule in pieces tells its ranges; a rule of another kind is no custom one', async () => {
  const { run, sheet, user, workbook } = openClient([
    ['h', 'x'],
    [1, 2],
    [3, 4],
  ]);
  addConditionalFormat(workbook, sheet, [parseArea('A1:B3')], 'DataBar');
  const rule = addConditionalFormat(workbook, sheet, [parseArea('A2:B3')], 'Custom');
  rule.formula = '=A2>1';
  user.paste(sheet.id, parseArea('A2'), user.copy(sheet.id, parseArea('Z9')));
  const found = await run((worksheet) => {
    const formats = worksheet.getRange('A1:B3').conditionalFormats.load('items/type');
    const ranges = formats.getItemAt(0).getRanges().load('address');
    const one = formats.getItemAt(0).getRangeOrNullObject();
    const bar = formats.getItemAt(1).customOrNullObject;
    bar.load('rule/formula');
    return () =>
      [formats.items.map((it) => it.type), ranges.address, one.isNullObject, bar.isNullObject] as unknown[];
  });
  expect(found).toEqual([['Custom', 'DataBar'], 'Sheet1!B2,Sheet1!A3:B3', true, true]);
});

test('what is no formula is refused', async () => {
  const { run } = openClient([['a']]);
  await expect(
    run((worksheet) => {
      worksheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=1+';
      return undefined;
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});
