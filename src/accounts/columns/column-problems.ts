import type { ColumnIndex } from '../column-index';
import type { ColumnProblem, MappedColumn } from './column-map';
import type { FieldId } from '../fields/field-ids';
import { additionalDataName } from './header-names';
import { trimEdges } from '../values/normalise';

/** What keeps these columns from being used. */
export function columnProblems(
  columns: readonly MappedColumn[],
  byField: ReadonlyMap<FieldId, ColumnIndex>,
): ColumnProblem[] {
  const used = columns.filter(
    ({ match, field }) => match === 'additional-data' || (field !== undefined && match !== 'proposed'),
  );
  if (used.length === 0) return [{ code: 'no-known-header' }];
  const problems: ColumnProblem[] = [];
  if (!byField.has('accountId')) problems.push({ code: 'no-account-id' });
  const equal = equalHeaders(columns, used);
  problems.push(...equal);
  const told = new Set(equal.map(({ header }) => header));
  for (const [name, group] of grouped(used, claims)) {
    const headers = [...new Set(group.map(({ header }) => header))];
    if (headers.length > 1 && !headers.every((header) => told.has(header)))
      problems.push({ code: 'two-columns-for-field', field: fieldNamed(name), headers });
  }
  return problems;
}

/** The colour rules find a cell by its header, so a header that names an issue must be the only one of its kind. */
function equalHeaders(columns: readonly MappedColumn[], used: readonly MappedColumn[]) {
  const needed = new Set(used.map(({ header }) => header));
  const candidates = columns.filter(({ header, match }) => needed.has(header) && match !== 'ignored');
  return [...grouped(candidates, ({ header }) => [header])].map(([header, group]) => ({
    code: 'equal-headers' as const,
    header,
    columns: group.map(({ column }) => column),
  }));
}

const additional = 'additionalData.';

/** What a column wants for itself alone. */
function claims({ field, match, header, split }: MappedColumn): string[] {
  if (match === 'additional-data') return [`${additional}${additionalDataName(header) ?? trimEdges(header)}`];
  return [...(field === undefined ? [] : [field]), ...(split === true ? ['lastName'] : [])];
}

function fieldNamed(claim: string): FieldId {
  return claim.startsWith(additional) ? 'additionalData' : (claim as FieldId);
}

/** Columns by what they claim, where more than one does. */
function grouped(
  columns: readonly MappedColumn[],
  keysOf: (column: MappedColumn) => readonly string[],
): Map<string, MappedColumn[]> {
  const groups = new Map<string, MappedColumn[]>();
  for (const column of columns)
    for (const key of keysOf(column)) groups.set(key, [...(groups.get(key) ?? []), column]);
  for (const [key, { length }] of groups) if (length < 2) groups.delete(key);
  return groups;
}
