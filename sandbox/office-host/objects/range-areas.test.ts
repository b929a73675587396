import { parseArea } from '../../workbook-model/address';
import { openClient } from '../testing-client';

test('several areas: addresses, formats, items, selection', async () => {
  const { run, user, sheet } = openClient([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  user.select(sheet.id, [parseArea('A1:A2'), parseArea('B2')]);
  const found = await run((worksheet, context) => {
    const areas = worksheet.getRanges('A1,B2:C2');
    areas.format.fill.color = '#00FF00';
    areas.load('address,areaCount,cellCount,areas/items/address');
    const selected = context.workbook.getSelectedRanges().load('address,areaCount');
    const active = context.workbook.getActiveCell().load('address');
    const cut = areas.getIntersectionOrNullObject('B:B').load('address');
    return () =>
      [
        areas.address,
        areas.areaCount,
        areas.cellCount,
        areas.areas.items.map((it) => it.address),
        selected.address,
        active.address,
        cut.address,
      ] as unknown[];
  });
  expect(found).toEqual([
    'Sheet1!A1,Sheet1!B2:C2',
    2,
    3,
    ['Sheet1!A1', 'Sheet1!B2:C2'],
    'Sheet1!A1:A2,Sheet1!B2',
    'Sheet1!B2',
    'Sheet1!B2',
  ]);
  expect(sheet.map(parseArea('A1:C2'), (row, column) => sheet.style(row, column).fill !== '')).toEqual([
    [true, false, false],
    [false, true, true],
  ]);
});

test('one range cannot stand for several areas', async () => {
  const { run, user, sheet } = openClient([['a']]);
  user.select(sheet.id, [parseArea('A1'), parseArea('C3')]);
  await expect(
    run((_, context) => {
      context.workbook.getSelectedRange().load('address');
      return undefined;
    }),
  ).rejects.toMatchObject({ code: 'InvalidSelection' });
});
