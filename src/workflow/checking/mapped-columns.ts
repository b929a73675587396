import type { ColumnMap } from '../../accounts/columns/column-map';
import { mapColumns } from '../../accounts/columns/map-columns';
import { splitWholeName } from '../../accounts/columns/whole-name';
import { statusHeaders } from '../../messages/status-headers';
import type { SheetPlace } from '../../ports/workbook-port';
import { columnChoices, keepColumnChoices } from '../columns/column-choices';
import { columnProblemMessage } from '../columns/column-problem-message';
import { columnSamples } from '../columns/column-samples';
import type { Desk } from '../desk';
import { ask, tell } from '../desk';
import { Cancelled } from '../one-at-a-time';

const ownHeaders: ReadonlySet<string> = new Set([
  ...Object.values(statusHeaders('en')),
  ...Object.values(statusHeaders('ar')),
]);

/**
 * Ties the columns of a sheet to fields. A column of whole names is asked about once; the answer is kept with the person's other
 * choices.
 * @throws Cancelled after telling what is wrong with the columns, and when the person does not answer
 */
export async function mappedColumns(desk: Desk, place: SheetPlace, signal: AbortSignal): Promise<ColumnMap> {
  let columnMap = await mapSheet(desk, place);
  const wholeName = columnMap.columns.find(({ match }) => match === 'full-name');
  if (wholeName !== undefined && columnMap.problems.length === 0) {
    const names = (await columnSamples(desk, place, signal))(wholeName.column);
    const { header } = wholeName;
    const answer = await ask(desk, { kind: 'full-name', header, names, split: names.map(splitWholeName) });
    if (answer.kind !== 'full-name') throw new Cancelled();
    // Not by assignment: a header may be called `__proto__`.
    await keepColumnChoices(desk, Object.fromEntries([[header, answer.choice]]));
    columnMap = await mapSheet(desk, place);
  }
  const [problem] = columnMap.problems;
  if (problem === undefined) return columnMap;
  tell(desk, 'error', columnProblemMessage(problem, place.sheetName));
  throw new Cancelled();
}

/** How each column is understood now, by its header and the person's choices so far. */
export async function mapSheet(desk: Desk, place: SheetPlace): Promise<ColumnMap> {
  return mapColumns(place.headers, {
    statusColumns: Object.values(place.statusColumns),
    choices: await columnChoices(desk),
    ownHeaders,
    currency: desk.store.getState().settings.currency,
  });
}
