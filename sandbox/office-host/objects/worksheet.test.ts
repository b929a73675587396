import { openClient } from '../testing-client';

test('sheets: names, order, visibility, look', async () => {
  const { run, workbook } = openClient([['a']]);
  const found = await run((sheet, context) => {
    const added = context.workbook.worksheets.add('Errors');
    added.position = 0;
    added.tabColor = '#ff0000';
    added.showGridlines = false;
    added.activate();
    sheet.name = 'Loan tape';
    const sheets = context.workbook.worksheets.load(
      'items/name,items/position,items/visibility,items/showGridlines',
    );
    const count = context.workbook.worksheets.getCount(true);
    const next = added.getNextOrNullObject().load('name');
    return () =>
      [
        sheets.items.map((it) => [it.name, it.position, it.showGridlines]),
        count.value,
        next.name,
      ] as unknown[];
  });
  expect(found).toEqual([
    [
      ['Errors', 0, false],
      ['Loan tape', 1, true],
    ],
    2,
    'Loan tape',
  ]);
  expect(workbook.activeSheet.parts.tabColor).toBe('#FF0000');
});

test('protection, freezing, printing, properties', async () => {
  const { run, sheet } = openClient([['a']]);
  const found = await run((worksheet) => {
    worksheet.freezePanes.freezeAt(worksheet.getRange('A1:B1'));
    const frozen = worksheet.freezePanes.getLocationOrNullObject().load('address');
    worksheet.pageLayout.orientation = 'Landscape';
    worksheet.pageLayout.setPrintTitleRows('$1:$1');
    worksheet.customProperties.add('kind', 'template');
    worksheet.protection.protect({ allowAutoFilter: true }, 'pw');
    worksheet.protection.load('protected,options');
    return () =>
      [
        frozen.address,
        worksheet.protection.protected,
        worksheet.protection.options.allowAutoFilter,
        worksheet.protection.options.allowSort,
      ] as unknown[];
  });
  expect(found).toEqual(['Sheet1!A1:B1', true, true, false]);
  expect(sheet.parts.pageLayout).toMatchObject({ orientation: 'Landscape', printTitleRows: '$1:$1' });
  expect(sheet.parts.frozen).toEqual({ rows: 1, columns: 2 });
  expect([...sheet.parts.customProperties]).toEqual([['kind', 'template']]);
});

test('used ranges of a full and of an empty sheet', async () => {
  const { run, workbook } = openClient([
    ['', ''],
    ['', 'x'],
  ]);
  workbook.addSheet('Empty');
  const found = await run((sheet, context) => {
    const empty = context.workbook.worksheets.getItem('Empty');
    sheet.getRange('D9').format.fill.color = '#FF0000';
    const places = [sheet.getUsedRange(true), sheet.getUsedRange(), empty.getUsedRange()].map((it) =>
      it.load('address'),
    );
    const none = empty.getUsedRangeOrNullObject();
    return () => [places.map((it) => it.address), none.isNullObject] as unknown[];
  });
  expect(found).toEqual([['Sheet1!B2', 'Sheet1!B2:D9', 'Empty!A1'], true]);
});

test('the auto filter of a sheet', async () => {
  const { run, sheet } = openClient([
    ['Country', 'n'],
    ['ARE', 1],
    ['KSA', 2],
  ]);
  const found = await run((worksheet) => {
    worksheet.autoFilter.apply('A1:B3', 0, { filterOn: 'Values', values: ['KSA'] });
    worksheet.autoFilter.load('enabled,isDataFiltered,criteria');
    const place = worksheet.autoFilter.getRange().load('address');
    return () =>
      [
        worksheet.autoFilter.enabled,
        worksheet.autoFilter.isDataFiltered,
        worksheet.autoFilter.criteria[0]?.values,
        place.address,
      ] as unknown[];
  });
  expect(found).toEqual([true, true, ['KSA'], 'Sheet1!A1:B3']);
  expect(sheet.isRowHidden(1)).toBe(true);
  await run((worksheet) => {
    worksheet.autoFilter.clearCriteria();
    return undefined;
  });
  expect(sheet.isRowHidden(1)).toBe(false);
  const after = await run((worksheet) => {
    worksheet.autoFilter.remove();
    const none = worksheet.autoFilter.getRangeOrNullObject();
    return () => none.isNullObject;
  });
  expect(after).toBe(true);
});

test('a deleted sheet is not found, and what hangs on it neither', async () => {
  const { Excel, user, workbook } = openClient([['a']]);
  const other = user.addSheet('Other');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Other');
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    user.deleteSheet(other);
    range.load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
  });
  expect(workbook.sheets).toHaveLength(1);
});
