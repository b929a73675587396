import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { stream } from 'exceljs';
import { makeLargeRows } from './large';

/**
 * The large sample as bytes: one sheet, *Accounts*, a plain range with an auto filter. It is written as a stream,
 * because 100,000 rows of 35 cells would not fit into memory as objects of exceljs.
 *
 * @param rows - number of data rows, default 100,000
 */
export async function writeLarge(rows?: number): Promise<Buffer> {
  const { headers, values, columnFormats } = makeLargeRows(rows);
  const output = new PassThrough();
  const bytes = buffer(output);
  const workbook = new stream.xlsx.WorkbookWriter({
    stream: output,
    useStyles: true,
    useSharedStrings: false,
  });
  const worksheet = workbook.addWorksheet('Accounts', { views: [{ state: 'frozen', ySplit: 1 }] });
  worksheet.columns = columnFormats.map((numFmt) => ({ width: 14, style: { numFmt } }));
  worksheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: values.length + 1, column: headers.length },
  };
  worksheet.addRow([...headers]).commit();
  for (const row of values) {
    worksheet.addRow(row.map((value) => (value === '' ? null : value))).commit();
  }
  await workbook.commit();
  return bytes;
}
