import type { ConditionalFormattingOptions, Worksheet } from 'exceljs';
import { Workbook as ExcelFile } from 'exceljs';
import FormulaParser from 'fast-formula-parser';
import { messyHeaderRow, plantedMistakes } from '../../../sandbox/samples/messy';
import { makeSample } from '../../../sandbox/samples/write-samples';
import { offsetFormula } from '../../../sandbox/workbook-model/formula-references';
import { saveXlsx } from '../../../sandbox/xlsx/save';
import type { TestDesk } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';

let desk: TestDesk;
afterEach(() => desk.close());
jest.setTimeout(60_000);

const red = 'FFFFC7CE';

/** The first sheet of what is saved now, as exceljs reads it. */
async function savedSheet(): Promise<Worksheet> {
  const file = new ExcelFile();
  await file.xlsx.load(new Uint8Array(await saveXlsx(desk.excel.workbook)).buffer);
  const [sheet] = file.worksheets;
  if (sheet === undefined) throw new Error('The saved copy has no sheet.');
  return sheet;
}

/**
 * Addresses of the cells that the file's own rules colour red, worked out from the file alone: the rule of the first cell moved
 * along to each cell, among the rows from `firstRow` on whose last column says something.
 */
function colouredRed(sheet: Worksheet, firstRow: number): string[] {
  const { conditionalFormattings } = sheet as unknown as {
    conditionalFormattings: readonly ConditionalFormattingOptions[];
  };
  const [rule] = conditionalFormattings
    .flatMap(({ rules }) => rules)
    .filter((one) => JSON.stringify(one.style).includes(red));
  if (rule === undefined || !('formulae' in rule)) throw new Error('The saved copy has no rule in red.');
  const text = (row: number, column: number): string => sheet.getRow(row).getCell(column).text;
  const parser = new FormulaParser({ onCell: ({ row, col }) => text(row, col), onRange: () => [] });
  const found: string[] = [];
  for (let row = firstRow; row <= sheet.rowCount; row += 1)
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      if (text(row, sheet.columnCount) === '') continue;
      const formula = offsetFormula(`=${String(rule.formulae[0])}`, row - firstRow, column - 1).slice(1);
      if (parser.parse(formula, { row, col: column }) === true)
        found.push(sheet.getRow(row).getCell(column).address);
    }
  return found;
}

test('another program colours the planted mistakes of the messy sample, and nothing else', async () => {
  desk = await openDesk(await makeSample('messy'));
  await desk.actions.check();
  const sheet = await savedSheet();
  const headers = sheet.getRow(messyHeaderRow);
  const columnOf = (header: string): number => {
    for (let column = 1; column <= sheet.columnCount; column += 1)
      if (headers.getCell(column).text === header) return column;
    throw new Error(`no column ${header}`);
  };
  expect(new Set(colouredRed(sheet, messyHeaderRow + 1))).toEqual(
    new Set(plantedMistakes.map(({ row, header }) => sheet.getRow(row).getCell(columnOf(header)).address)),
  );
  // Nobody asked to be taken anywhere.
  expect(desk.excel.traffic.actions.filter((action) => /^call (Activate|Select)$/.test(action))).toEqual([]);
});

test('an Arabic sheet from right to left is marked and saved the same way', async () => {
  const file = new ExcelFile();
  const accounts = file.addWorksheet('الحسابات', { views: [{ rightToLeft: true }] });
  accounts.addRows([
    ['العملية', 'رقم الحساب', 'الاسم الأول', 'الهاتف', 'تاريخ الاستحقاق', 'الأصل'],
    ['إنشاء', 'AC-1', 'سيليست', '+971500000001', '15/03/2026', '1000'],
    ['إنشاء', 'AC-2', 'سيليست', '+971500000002', '31/02/2026', '1000'],
    ['إنشاء', 'AC-3', 'سيليست', '+971500000003', '15/03/2026', 'ألف'],
    ['إنشاء', '', 'سيليست', '+971500000004', '١٥/١٣/٢٠٢٦', '1000'],
  ]);
  desk = await openDesk(new Uint8Array(await file.xlsx.writeBuffer()));
  desk.actions.setLanguage('ar');
  await desk.actions.check();
  const sheet = await savedSheet();
  expect(colouredRed(sheet, 2)).toEqual(['E3', 'F4', 'B5', 'E5']);
  expect(sheet.views[0]?.rightToLeft).toBe(true);
  expect(sheet.getRow(1).getCell(7).text).toBe('الملاحظات');
  expect(sheet.getRow(3).getCell(7).text).toMatch(/^✖ تاريخ الاستحقاق — /);
});
