import { readFile } from 'node:fs/promises';
import { Workbook, type CellValue, type ConditionalFormattingOptions } from 'exceljs';
import type { OpenSandbox } from './sandbox';
import { patience } from './steps';

/** A data row of a saved workbook: texts by header. */
export interface SavedRow {
  /** Worksheet row. */
  readonly row: number;
  /** Text of the cell under a header; '' for a blank cell. */
  readonly text: (header: string) => string;
}

/** A sheet of a workbook that *Save a copy* gave, read back with exceljs. */
export interface SavedSheet {
  readonly headers: readonly string[];
  /** First to last cell of the data without the header, `A5:AG464`. */
  readonly dataArea: string;
  readonly rows: readonly SavedRow[];
  readonly colourRules: readonly { readonly area: string; readonly formula: string; readonly fill: string }[];
  /** Areas of its tables, header included. */
  readonly tables: readonly string[];
  readonly bytes: Buffer;
}

/** What exceljs reads of a table and does not type. */
interface TableInFile {
  readonly table: { readonly ref: string; readonly tableRef?: string };
}

/** Presses *Save a copy* and reads the file that comes down. */
export async function saveCopy(
  { page }: OpenSandbox,
  sheetName: string,
  headerRow: number,
): Promise<SavedSheet> {
  const coming = page.waitForEvent('download', patience);
  await page.getByRole('button', { name: 'Save a copy' }).click(patience);
  const bytes = await readFile(await (await coming).path());
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = workbook.getWorksheet(sheetName);
  if (sheet === undefined) throw new Error(`The saved copy has no sheet ${sheetName}.`);
  const header = sheet.getRow(headerRow);
  const headers = Array.from({ length: sheet.columnCount }, (_, at) => textOf(header.getCell(at + 1).value));
  const rows = Array.from({ length: sheet.rowCount - headerRow }, (_, at): SavedRow => {
    const row = headerRow + 1 + at;
    const cells = sheet.getRow(row);
    return {
      row,
      text: (name) => {
        const column = headers.indexOf(name);
        if (column < 0) throw new Error(`The saved copy has no column ${name}.`);
        return textOf(cells.getCell(column + 1).value);
      },
    };
  });
  const { conditionalFormattings } = sheet as unknown as {
    conditionalFormattings: readonly ConditionalFormattingOptions[];
  };
  return {
    headers,
    dataArea: `A${String(headerRow + 1)}:${letterOf(headers.length - 1)}${String(sheet.rowCount)}`,
    rows,
    colourRules: conditionalFormattings.flatMap(({ ref, rules }) =>
      rules.map((rule) => ({
        area: ref,
        formula: 'formulae' in rule ? String(rule.formulae[0] ?? '') : '',
        fill: fillOf(rule.style?.fill),
      })),
    ),
    tables: Object.values((sheet as unknown as { tables: Record<string, TableInFile> }).tables).map(
      ({ table }) => table.tableRef ?? table.ref,
    ),
    bytes,
  };
}

/** Letters of a column, 0 for the first: `letterOf(27)` is `AB`. */
export function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}

function fillOf(fill: object | undefined): string {
  const { bgColor, fgColor } = (fill ?? {}) as { bgColor?: { argb?: string }; fgColor?: { argb?: string } };
  return bgColor?.argb ?? fgColor?.argb ?? '';
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  return 'result' in value ? textOf(value.result) : JSON.stringify(value);
}
