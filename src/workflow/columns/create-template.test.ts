import { area } from '../../../sandbox/workbook-model/address';
import { validationAt } from '../../../sandbox/workbook-model/validations';
import { openDesk } from '../desk.test-helper';
import { create, sheetOf } from '../small-sheet.test-helper';

jest.setTimeout(60_000);

test('a template stands in the workbook ready to fill and to print, and its examples are good rows of a sheet of their own', async () => {
  const desk = await openDesk(await sheetOf([create('AC-1')]));
  await desk.actions.openTemplate();
  const { screen } = desk.state();
  if (screen.kind !== 'template') throw new Error('no template is offered');
  const fields = screen.fields.filter(({ usualFor }) => usualFor.includes('all')).map(({ field }) => field);
  await desk.actions.createTemplate({ language: 'ar', purpose: 'all', fields });

  const { workbook } = desk.excel;
  const sheet = workbook.sheet('قالب الحسابات');
  expect(workbook.activeSheet).toBe(sheet);
  expect(sheet.parts.tables[0]?.area).toEqual(area(0, 0, 51, fields.length));
  expect(sheet.parts.frozen).toEqual({ rows: 1, columns: 0 });
  // Too wide for one page: the header row is repeated instead.
  expect(sheet.parts.pageLayout).toMatchObject({ orientation: 'Landscape', printTitleRows: '$1:$1' });
  const cells = (field: (typeof fields)[number]) => ({
    format: sheet.style(5_000, fields.indexOf(field)).numberFormat,
    rule: JSON.stringify(validationAt(sheet, 5_000, fields.indexOf(field)) ?? {}),
  });
  expect(cells('phone1').format).toBe('@');
  expect(cells('dateDue').format).toBe('dd/mm/yyyy');
  expect(cells('operation').rule).toContain('Create,Update,Withdraw');
  expect(cells('address1Country').rule).toContain('$A$1:$A$249');
  expect(workbook.sheet('قالب الحسابات lists').parts.visibility).toBe('Hidden');

  await desk.actions.check();
  expect(desk.state().notice?.message.key).toBe('check.no-rows');
  workbook.setActive(workbook.sheet('أمثلة القالب'));
  await desk.excel.settled();
  await desk.actions.check();
  expect(desk.state().checked?.result.counts).toMatchObject({ ready: 3, errors: 0 });
  await desk.close();
});
