import type { ColumnIndex } from '../column-index';
import { columnIndex } from '../column-index';
import { columnProblems } from './column-problems';
import type { ColumnChoices, ColumnMap, MappedColumn } from './column-map';
import type { FieldId, RepeatedField } from '../fields/field-ids';
import { mostEntries, repeatedField, repeatedFieldId } from '../fields/field-ids';
import { additionalDataName } from './header-names';
import { headerWords } from './header-words';
import { nearField } from './near-field';
import { trimEdges } from '../values/normalise';
import type { HeaderMeaning } from './understand-header';
import { understandHeader } from './understand-header';

/** What the workbook adds to a header of ours where a column of that name stands already. */
const ownSuffix = / \(Command(?: \d+)?\)$/;

export interface MapOptions {
  /** Our own columns, known by their marker: they keep no field whatever they are called. */
  readonly statusColumns: readonly ColumnIndex[];
  /** What our own columns are called, in every language: one without its marker came along with copied cells. */
  readonly ownHeaders?: ReadonlySet<string>;
  readonly choices: ColumnChoices;
  /** The lender's currency, ISO 4217: a header that names another is only proposed. */
  readonly currency?: string;
}

/** A column on its way to a field. */
interface Candidate {
  readonly column: MappedColumn;
  readonly meaning?: HeaderMeaning;
}

/**
 * Ties columns to fields by their headers: the person's own choice first, then the catalogue's names, then names that differ
 * in case, spacing, punctuation, abbreviations or Arabic letter variants. What only looks alike is proposed and not used.
 * Several phones and emails without numbers become the first, the second, and so on, in an order that their names alone decide: a
 * row whose columns were moved is the same row.
 *
 * @param headers as they stand in the sheet, one a column
 * @example
 * mapColumns(['account_id', 'Pricipal'], { statusColumns: [], choices: {} }).columns;
 * //=> [{ match: 'synonym', field: 'accountId', … }, { match: 'proposed', field: 'principal', … }]
 */
export function mapColumns(headers: readonly string[], options: MapOptions): ColumnMap {
  const ours = new Set<number>(options.statusColumns);
  const candidates = headers.map((header, index): Candidate =>
    ours.has(index) ? { column: mapped(index, header, 'ignored') } : candidate(index, header, options),
  );
  const taken = new Set<FieldId>();
  for (const { column, meaning } of candidates) {
    if (column.field !== undefined) taken.add(column.field);
    if (column.split === true) taken.add('lastName');
    if (meaning !== undefined && isSure(meaning) && meaning.entry === 'said') taken.add(meaning.field);
  }
  const sure = candidates.map(({ column }) => column);
  for (const one of inOrderOfNames(candidates)) sure[one.column.column] = settled(one, taken);
  const columns = sure.map((column, at) =>
    column.match === 'none' ? asked(column, candidates[at], taken) : column,
  );
  const byField = new Map<FieldId, ColumnIndex>();
  for (const { column, field, match } of columns)
    if (field !== undefined && match !== 'proposed' && !byField.has(field)) byField.set(field, column);
  return { columns, byField, problems: columnProblems(columns, byField) };
}

/** The name under which a column sent along goes into additionalData. */
export function additionalNameOf(header: string): string {
  return additionalDataName(header) ?? trimEdges(header);
}

function mapped(index: number, header: string, match: MappedColumn['match'], field?: FieldId): MappedColumn {
  return { column: columnIndex(index), header, match, ...(field === undefined ? {} : { field }) };
}

function candidate(index: number, header: string, { choices, currency, ownHeaders }: MapOptions): Candidate {
  if (trimEdges(header) === '') return { column: mapped(index, header, 'none') };
  const choice = Object.hasOwn(choices, header) ? choices[header] : undefined;
  switch (choice) {
    case undefined:
      break;
    case 'ignore':
      return { column: mapped(index, header, 'ignored') };
    case 'additional-data':
    case 'additionalData':
      return { column: mapped(index, header, 'additional-data') };
    case 'full-name-whole':
      return { column: mapped(index, header, 'chosen', 'firstName') };
    case 'full-name-split':
      return { column: { ...mapped(index, header, 'chosen', 'firstName'), split: true } };
    default:
      return { column: mapped(index, header, 'chosen', choice) };
  }
  if (ownHeaders?.has(header.replace(ownSuffix, '')) === true)
    return { column: mapped(index, header, 'left-over') };
  if (additionalDataName(header) !== undefined) return { column: mapped(index, header, 'additional-data') };
  const meaning = understandHeader(header, currency);
  return { column: mapped(index, header, 'none'), ...(meaning === undefined ? {} : { meaning }) };
}

function isSure(
  meaning: HeaderMeaning,
): meaning is Extract<HeaderMeaning, { readonly match: 'exact' | 'synonym' | 'proposed' }> {
  return meaning.match === 'exact' || meaning.match === 'synonym';
}

/** Columns whose header is sure, in the order in which they take the entries that are free, wherever they stand. */
function inOrderOfNames(candidates: readonly Candidate[]): Candidate[] {
  const sure = candidates.flatMap(({ column, meaning }) =>
    meaning !== undefined && isSure(meaning)
      ? [{ column, meaning, header: column.header, kind: kindNamed(column.header) }]
      : [],
  );
  // `Mobile type` is the type of the first entry, so `Mobile` must be the first.
  const typed = new Set(sure.filter(({ meaning }) => meaning.field.endsWith('Type')).map(({ kind }) => kind));
  return sure
    .map((one) => ({
      ...one,
      number: repeatedField(one.meaning.field)?.number ?? 0,
      rank: typed.has(one.kind) ? -1 : (one.meaning.rank ?? 0),
    }))
    .sort(
      (a, b) =>
        a.number - b.number || a.rank - b.rank || Number(a.header > b.header) - Number(a.header < b.header),
    );
}

const wordsBeside: ReadonlySet<string> = new Set(['type', 'number', 'نوع', 'رقم']);

/** What kind of phone or email a header speaks of: the same for `Mobile No.` and `Mobile type`. */
function kindNamed(header: string): string {
  return headerWords(header)
    .filter((word) => !wordsBeside.has(word))
    .join(' ');
}

/** A column whose header is sure gets its field. */
function settled({ column, meaning }: Candidate, taken: Set<FieldId>): MappedColumn {
  if (meaning === undefined || !isSure(meaning)) return column;
  const field = meaning.entry === 'said' ? meaning.field : freeEntry(meaning.field, taken);
  taken.add(field);
  return { ...column, match: meaning.match, field };
}

/**
 * The field itself or, for a phone or an email that says no number, the next entry that no other column keeps. A type or a street
 * belongs to an entry of its own and cannot be moved.
 */
function freeEntry(field: FieldId, taken: ReadonlySet<FieldId>): FieldId {
  const entry = repeatedField(field);
  if (entry === undefined || (entry.part !== 'phone' && entry.part !== 'email')) return field;
  for (let number = entry.number; number <= mostEntries; number += 1) {
    const free: RepeatedField = { part: entry.part, number };
    if (!taken.has(repeatedFieldId(free))) return repeatedFieldId(free);
  }
  return field;
}

/** What a person is asked of a column that is not sure: once a field. */
function asked(column: MappedColumn, candidate: Candidate | undefined, taken: Set<FieldId>): MappedColumn {
  const meaning = candidate?.meaning;
  if (meaning?.match === 'full-name') {
    if (taken.has('firstName')) return column;
    taken.add('firstName');
    return { ...column, match: 'full-name' };
  }
  const field = meaning?.field ?? nearField(column.header);
  if (field === undefined || taken.has(field)) return column;
  taken.add(field);
  return { ...column, match: 'proposed', field };
}
