import { distance } from 'fastest-levenshtein';
import type { ColumnIndex } from './column-index';
import { columnIndex } from './column-index';
import type { ColumnChoices, ColumnMap, ColumnProblem, MappedColumn } from './column-map';
import type { FieldId } from './fields';
import { additionalDataName, exactField, knownNames, likelyField, synonymField } from './header-names';
import { normaliseWords, trimEdges } from './normalise';

/** Below this share of equal letters two headers are strangers. */
const nearEnough = 0.8;

/**
 * Ties columns to fields by their headers: the person's own choice first, then the catalogue's names, then names that differ
 * in case, spacing, punctuation or Arabic letter variants. What only looks alike is proposed and not used.
 *
 * @param headers as they stand in the sheet, one a column
 * @param options.statusColumns our own columns, known by their marker: they keep no field whatever they are called
 * @example
 * mapColumns(['account_id', 'Pricipal'], { statusColumns: [], choices: {} }).columns;
 * //=> [{ match: 'synonym', field: 'accountId', … }, { match: 'proposed', field: 'principal', … }]
 */
export function mapColumns(
  headers: readonly string[],
  options: { readonly statusColumns: readonly ColumnIndex[]; readonly choices: ColumnChoices },
): ColumnMap {
  const ours = new Set<number>(options.statusColumns);
  const sure = headers.map((header, index) =>
    ours.has(index) ? mapped(index, header, 'ignored') : sureMatch(index, header, options.choices),
  );
  const taken = new Set(sure.flatMap(({ field }) => field ?? []));
  const columns = sure.map((column) => (column.match === 'none' ? proposal(column, taken) : column));
  const byField = new Map<FieldId, ColumnIndex>();
  for (const { column, field, match } of columns)
    if (field !== undefined && match !== 'proposed' && !byField.has(field)) byField.set(field, column);
  return { columns, byField, problems: problemsOf(columns, byField) };
}

/** The name under which a column sent along goes into additionalData. */
export function additionalNameOf(header: string): string {
  return additionalDataName(header) ?? trimEdges(header);
}

function mapped(index: number, header: string, match: MappedColumn['match'], field?: FieldId): MappedColumn {
  return { column: columnIndex(index), header, match, ...(field === undefined ? {} : { field }) };
}

function sureMatch(index: number, header: string, choices: ColumnChoices): MappedColumn {
  if (trimEdges(header) === '') return mapped(index, header, 'none');
  const choice = Object.hasOwn(choices, header) ? choices[header] : undefined;
  if (choice === 'ignore') return mapped(index, header, 'ignored');
  if (choice === 'additional-data' || choice === 'additionalData')
    return mapped(index, header, 'additional-data');
  if (choice !== undefined) return mapped(index, header, 'chosen', choice);
  if (additionalDataName(header) !== undefined) return mapped(index, header, 'additional-data');
  const exact = exactField(header);
  if (exact !== undefined) return mapped(index, header, 'exact', exact);
  const synonym = synonymField(header);
  return synonym === undefined ? mapped(index, header, 'none') : mapped(index, header, 'synonym', synonym);
}

function proposal(column: MappedColumn, taken: ReadonlySet<FieldId>): MappedColumn {
  const field = likelyField(column.header) ?? nearField(normaliseWords(column.header));
  return field === undefined || taken.has(field) ? column : { ...column, match: 'proposed', field };
}

function nearField(words: string): FieldId | undefined {
  let best: FieldId | undefined;
  let bestShare = nearEnough;
  for (const [name, field] of knownNames()) {
    const longer = Math.max(name.length, words.length);
    if (longer === 0 || Math.abs(name.length - words.length) > longer * (1 - nearEnough)) continue;
    const share = 1 - distance(name, words) / longer;
    // A number apart is another thing: Phone 2 is not Phone 3.
    if (share < bestShare || digitsOf(name) !== digitsOf(words)) continue;
    if (share === bestShare && best !== undefined) continue;
    best = field;
    bestShare = share;
  }
  return best;
}

function digitsOf(words: string): string {
  return words.replace(/\P{N}/gu, '');
}

function problemsOf(
  columns: readonly MappedColumn[],
  byField: ReadonlyMap<FieldId, ColumnIndex>,
): ColumnProblem[] {
  const used = columns.filter(({ match }) => match !== 'none' && match !== 'ignored' && match !== 'proposed');
  if (used.length === 0) return [{ code: 'no-known-header' }];
  const problems: ColumnProblem[] = [];
  if (!byField.has('accountId')) problems.push({ code: 'no-account-id' });
  const equal = equalHeaders(columns, used);
  problems.push(...equal);
  const told = new Set(equal.map(({ header }) => header));
  for (const group of grouped(used, fieldKey)) {
    const headers = [...new Set(group.map(({ header }) => header))];
    const field = group[0]?.field ?? 'additionalData';
    if (headers.length > 1 && !headers.every((header) => told.has(header)))
      problems.push({ code: 'two-columns-for-field', field, headers });
  }
  return problems;
}

/** The colour rules find a cell by its header, so a header that names an issue must be the only one of its kind. */
function equalHeaders(columns: readonly MappedColumn[], used: readonly MappedColumn[]) {
  const needed = new Set(used.map(({ header }) => header));
  return grouped(
    columns.filter(({ header, match }) => needed.has(header) && match !== 'ignored'),
    ({ header }) => header,
  ).map((group) => ({
    code: 'equal-headers' as const,
    header: group[0]?.header ?? '',
    columns: group.map(({ column }) => column),
  }));
}

function fieldKey({ field, match, header }: MappedColumn): string {
  return match === 'additional-data' ? `additionalData.${additionalNameOf(header)}` : (field ?? '');
}

function grouped(
  columns: readonly MappedColumn[],
  keyOf: (column: MappedColumn) => string,
): MappedColumn[][] {
  const groups = new Map<string, MappedColumn[]>();
  for (const column of columns) {
    const key = keyOf(column);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [column]);
    else group.push(column);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
