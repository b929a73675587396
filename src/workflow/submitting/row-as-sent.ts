import { amountsInUnit } from '../../accounts/amounts/amounts-in-unit';
import type { RowBlock } from '../../accounts/cell';
import { readWants } from '../../accounts/check/check-context';
import { prepareRow } from '../../accounts/payload/prepare-row';
import type { RowNumber } from '../../accounts/row-number';
import type { SheetPlace } from '../../ports/workbook-port';
import { checkContextOf } from '../checking/check-context-of';
import type { Desk, SheetMemory } from '../desk';

/** The JSON that would be sent for the selected row, indented; undefined when no ready row is selected. */
export async function rowAsSent(desk: Desk, memory: SheetMemory): Promise<string | undefined> {
  const { place, result, columnMap } = memory.checked;
  const { cell } = await desk.ports.workbook.selection(place);
  if (cell === undefined || result.stateOf(cell.row) !== 'ready') return undefined;
  const context = await checkContextOf(desk, columnMap, memory.defaultOperation);
  const only: SheetPlace = { ...place, firstRow: cell.row, rowCount: 1 };
  const blocks: RowBlock[] = [];
  await desk.ports.workbook.readRows(only, readWants(columnMap, place.firstFormats), (block) => {
    blocks.push(block);
  });
  const [block] = blocks;
  return block === undefined ? undefined : asSent(block, cell.row, context);
}

function asSent(
  block: RowBlock,
  row: RowNumber,
  context: Parameters<typeof prepareRow>[2],
): string | undefined {
  if (block.firstRow !== row) return undefined;
  const { payload } = prepareRow(block, 0, context);
  return JSON.stringify(amountsInUnit(payload, context.profile), undefined, 2);
}
