import type { StatusColumn } from '../ports/workbook-port';
import { sheetOfAddress } from './addresses';

const markerNames: Readonly<Record<StatusColumn, string>> = {
  issues: 'AccountsForCommand_Issues',
  outcome: 'AccountsForCommand_Outcome',
  response: 'AccountsForCommand_Response',
  sentAt: 'AccountsForCommand_SentAt',
  receipt: 'AccountsForCommand_Receipt',
};

export const statusColumns: readonly StatusColumn[] = ['issues', 'outcome', 'response', 'sentAt', 'receipt'];

/** A hidden name of ours and the header cell it refers to; no cell when it refers to nothing any more. */
export interface Marker {
  readonly name: string;
  readonly statusColumn: StatusColumn;
  readonly cell: { readonly row: number; readonly column: number } | undefined;
}

/**
 * Which column a name of ours marks: `AccountsForCommand_Issues`, and `AccountsForCommand_Issues_2` for a second table
 * on the sheet. Undefined for other people's names.
 */
function markedBy(name: string): StatusColumn | undefined {
  const base = name.replace(/_\d+$/, '').toLowerCase();
  return statusColumns.find((column) => markerNames[column].toLowerCase() === base);
}

/** A marker's name that is not in use on the sheet. */
export function freeMarkerName(column: StatusColumn, used: ReadonlySet<string>): string {
  const base = markerNames[column];
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}_${String(number)}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/**
 * Reads the markers in two steps that go with the caller's own syncs: `queue` before the first, `follow` between the
 * first and the second, `take` after the second.
 *
 * A marker is a hidden name of the worksheet that refers to the header cell of a status column: Excel moves it with the
 * cell on every insert, delete and cut, and copies it with the sheet.
 */
export function queueMarkers(sheet: Excel.Worksheet) {
  const names = sheet.names;
  names.load('items/name');
  let found: { name: string; statusColumn: StatusColumn; range: Excel.Range }[] = [];
  return {
    follow(): void {
      found = [];
      for (const item of names.items) {
        const statusColumn = markedBy(item.name);
        if (statusColumn === undefined) continue;
        const range = item.getRangeOrNullObject();
        range.load('address,rowIndex,columnIndex');
        found.push({ name: item.name, statusColumn, range });
      }
    },
    take(sheetName: string): readonly Marker[] {
      return found.map(({ name, statusColumn, range }) => {
        const here = !range.isNullObject && (sheetOfAddress(range.address) ?? sheetName) === sheetName;
        return {
          name,
          statusColumn,
          cell: here ? { row: range.rowIndex + 1, column: range.columnIndex } : undefined,
        };
      });
    },
    /** Every name on the sheet, lower case. */
    used(): ReadonlySet<string> {
      return new Set(names.items.map((item) => item.name.toLowerCase()));
    },
  };
}
