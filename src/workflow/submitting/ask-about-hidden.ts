import type { PreparedRow } from '../../accounts/payload/prepared-row';
import type { RowNumber } from '../../accounts/row-number';
import type { SheetPlace } from '../../ports/workbook-port';
import type { Desk } from '../desk';
import { ask } from '../desk';
import { Cancelled } from '../one-at-a-time';
import type { Picked } from './hold-for-word';
import type { RowsChoice } from './rows-choice';
import { rowsToSend } from './rows-to-send';
import type { Wanted } from './wanted';

/**
 * Who filters a sheet and presses Submit may mean the rows in sight; *All ready rows* are those of the whole sheet. Where some of
 * the rows to be sent are hidden, the person says which are meant. Selected rows are always those in sight.
 *
 * @returns what is wanted now, and whether the person was asked
 * @throws Cancelled when the person sends neither
 */
export async function askAboutHidden(
  desk: Desk,
  { fresh, rows }: Picked,
  wanted: Wanted,
): Promise<{ readonly wanted: Wanted; readonly asked: boolean }> {
  const seen = await rowsInSight(desk, fresh.place, rows, wanted.choice);
  if (seen.length === rows.length) return { wanted, asked: false };
  const inSight = rowsToSend(fresh.ready, 'selected', seen).rows.map(({ row }) => row);
  const hidden = rows.length - seen.length;
  const answer = await ask(desk, { kind: 'hidden-rows', rows: rows.length, hidden, inSight: inSight.length });
  if (answer.kind !== 'hidden-rows') throw new Cancelled();
  return {
    wanted: answer.send
      ? wanted
      : { choice: 'selected', selected: inSight, again: false, promised: inSight.length },
    asked: true,
  };
}

/** The rows that the sheet shows; selected ones are. */
export async function rowsInSight(
  desk: Desk,
  place: SheetPlace,
  rows: readonly PreparedRow[],
  choice: RowsChoice,
): Promise<readonly RowNumber[]> {
  const numbers = rows.map(({ row }) => row);
  if (choice === 'selected') return numbers;
  const hidden = await desk.ports.workbook.hiddenRows(place);
  return hidden.size === 0 ? numbers : numbers.filter((row) => !hidden.has(row));
}
