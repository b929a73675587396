import type { ColumnChoice, ColumnChoices } from '../../accounts/columns/column-map';
import type { FieldId } from '../../accounts/fields/field-ids';
import type { ColumnsScreen } from '../../workflow/state';

/** What a person chose for a column; '' leaves it unused and unasked. */
export type Pick = ColumnChoice | '';

type ScreenColumn = ColumnsScreen['columns'][number];

/** What the select of a column shows at first; a guess is shown as chosen, so that Save says yes to it. */
export function firstPick(column: ScreenColumn): Pick {
  if (column.match === 'ignored') return 'ignore';
  if (column.match === 'additional-data') return 'additional-data';
  if (column.split) return 'full-name-split';
  return column.match === 'none' ? '' : (column.field ?? '');
}

/**
 * The choices to keep: what the person changed, chose before, or let stand of a guess. Columns that were
 * understood by their header stay as they were, so that they are still understood that way later.
 */
export function columnChoices(
  columns: readonly ScreenColumn[],
  picks: ReadonlyMap<number, Pick>,
): ColumnChoices {
  const choices: [string, Exclude<Pick, ''>][] = [];
  for (const column of columns) {
    const first = firstPick(column);
    const pick = picks.get(column.column) ?? first;
    const understood = column.match === 'exact' || column.match === 'synonym';
    if (understood && pick === first) continue;
    if (pick !== '') choices.push([column.header, pick]);
    // A guess or a known header that the person does not want must not come back at the next check.
    else if (first !== '') choices.push([column.header, 'ignore']);
  }
  // Not by assignment: a header may be called `__proto__`.
  return Object.fromEntries(choices);
}

/** Fields that more than one column is set to. */
export function takenTwice(
  columns: readonly ScreenColumn[],
  picks: ReadonlyMap<number, Pick>,
): ReadonlySet<FieldId> {
  const seen = new Set<FieldId>();
  const twice = new Set<FieldId>();
  for (const column of columns) {
    const pick = picks.get(column.column) ?? firstPick(column);
    for (const field of fieldsOf(pick)) {
      if (seen.has(field)) twice.add(field);
      seen.add(field);
    }
  }
  return twice;
}

/** The fields that a pick fills. */
export function fieldsOf(pick: Pick): readonly FieldId[] {
  switch (pick) {
    case '':
    case 'ignore':
    case 'additional-data':
      return [];
    case 'full-name-whole':
      return ['firstName'];
    case 'full-name-split':
      return ['firstName', 'lastName'];
    default:
      return [pick];
  }
}
