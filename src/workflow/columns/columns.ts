import type { ColumnChoices } from '../../accounts/columns/column-map';
import { firstRowOfTexts } from '../../accounts/columns/find-header';
import { columnIndex } from '../../accounts/column-index';
import { keepColumnChoices } from './column-choices';
import type { Desk } from '../desk';
import { outdateChecks, progress, set, tell } from '../desk';
import { findPlace } from '../checking/find-place';
import { columnSamples } from './column-samples';
import { mapSheet } from '../checking/mapped-columns';

/** Shows how each column of the active sheet is understood, with three values of it: also where no header is known. */
export async function openColumns(desk: Desk, signal: AbortSignal): Promise<void> {
  progress(desk, 'preparing', 0, 0);
  const place = await findPlace(desk, firstRowOfTexts);
  const ours = new Set<number>(Object.values(place.statusColumns));
  const map = await mapSheet(desk, place);
  const samples = await columnSamples(desk, place, signal);
  set(desk, {
    screen: {
      kind: 'columns',
      columns: {
        columns: map.columns
          .filter(({ column }) => !ours.has(column))
          .map(({ column, header, match, field, split }) => ({
            column,
            header,
            match,
            field,
            split: split === true,
            samples: samples(columnIndex(column)),
          })),
        problems: map.problems,
      },
    },
  });
}

/** Keeps the choices and says that the next Check uses them. */
export async function saveColumns(desk: Desk, choices: ColumnChoices): Promise<void> {
  await keepColumnChoices(desk, choices);
  outdateChecks(desk);
  set(desk, { screen: { kind: 'main' } });
  tell(desk, 'success', { key: 'columns.saved', params: {} });
}
