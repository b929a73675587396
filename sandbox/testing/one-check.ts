import { columnIndex } from '../../src/accounts/column-index';
import { rowNumber } from '../../src/accounts/row-number';
import type { CellValue } from '../../src/accounts/cell';
import type { ReadWants, StatusColumn } from '../../src/ports/workbook-port';
import { excelWorkbook } from '../../src/workbook/excel-workbook';
import type { ExcelClient } from '../office-host/node-client';

const headers: Record<StatusColumn, string> = {
  issues: 'Issues',
  outcome: 'Outcome',
  response: 'Response',
  sentAt: 'Sent at',
  receipt: 'Receipt',
};

/** Actions on the wire that format something, conditional formats included. */
const formatting =
  /^(set (Color|NumberFormat|Bold|Italic|ColumnWidth|WrapText|Formula|StopIfTrue|Priority|(Horizontal|Vertical)Alignment)|make Add|call Delete)$/;

/** What went over the wire during some work. */
export interface WireUse {
  readonly requests: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
  readonly formattingCalls: number;
}

/**
 * A sheet of accounts with 35 columns as finance teams keep them, about 340 bytes a row as JSON: identifiers, names,
 * dates as text and as serials, amounts, words. The first row is the header.
 */
export function wideSheet(rowCount: number): CellValue[][] {
  const columns = 35;
  const header = Array.from({ length: columns }, (_, column) => `Column ${String(column + 1)}`);
  return [
    header,
    ...Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columns }, (_, column): CellValue => {
        switch (column % 7) {
          case 0:
            return `AC-${String(row).padStart(7, '0')}`;
          case 1:
            return 45_000 + ((row * 7 + column) % 1_000);
          case 2:
            return `${String((row % 28) + 1).padStart(2, '0')}/0${String((column % 9) + 1)}/2026`;
          case 3:
            return Math.round((row * 37.77 + column) * 100) / 100;
          case 4:
            return ['ARE', 'SAU', 'KWT', ''][row % 4] ?? '';
          case 5:
            return row % 3 === 0 ? 'دبي' : 'Dubai Marina';
          default:
            return row % 2 === 0 ? '' : row;
        }
      }),
    ),
  ];
}

/**
 * One Check's worth of calls, without the checking: glimpse, place, all rows, the Issues column, marks. Formats are read of
 * six date columns and texts of four identifiers.
 * @param issueOf the Issues text of a data row, from 0; '' for none
 */
export async function oneCheck(client: ExcelClient, issueOf: (row: number) => string): Promise<WireUse> {
  const workbook = excelWorkbook({ excel: client.Excel, office: client.Office });
  const wants: ReadWants = {
    formats: [1, 2, 8, 9, 15, 16].map(columnIndex),
    texts: [0, 7, 14, 21].map(columnIndex),
  };
  client.traffic.clear();
  const { sheetId } = await workbook.glimpse();
  const found = await workbook.place(sheetId, rowNumber(1), undefined);
  const texts: string[] = [];
  await workbook.readRows(found, wants, (block) => {
    for (let row = 0; row < block.values.length; row += 1) texts.push(issueOf(block.firstRow - 2 + row));
  });
  const place = await workbook.ensureStatusColumns(found, headers, ['issues']);
  await workbook.mark(place, texts);
  const { traffic } = client;
  return {
    requests: traffic.requests,
    largestRequest: traffic.largestRequest,
    largestResponse: traffic.largestResponse,
    formattingCalls: traffic.actions.filter((action) => formatting.test(action)).length,
  };
}
