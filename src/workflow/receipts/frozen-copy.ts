import { amountsInUnit } from '../../accounts/amounts/amounts-in-unit';
import type { CellValue } from '../../accounts/cell';
import { flatPayload, payloadOf } from '../../accounts/payload/flat-payload';
import { contentHash, keyHash } from '../../accounts/payload/hash';
import type { PreparedRow } from '../../accounts/payload/prepared-row';
import { rowsHasher } from '../../accounts/payload/rows-hash';
import { outcomeFromWord } from '../../messages/outcome-words';
import type { Outcome } from '../../ports/outcome';
import type { SheetContent, SheetLayout } from '../../ports/workbook-port';
import type { FormerFigures } from '../../reconciliation/former-figures';
import type { SentAmounts } from './receipt-record';

/** A row as it was handed to Command, with what Command held before. */
export interface SentCopy {
  /** From 1, in the order in which the rows stand in the hash. */
  readonly number: number;
  /** Amounts in major units, as everywhere here; the content hash is of what went. */
  readonly row: Pick<PreparedRow, 'key' | 'payload' | 'keyHash' | 'contentHash'>;
  /** What Command held before; undefined where this machine did not know. */
  readonly former: FormerFigures | 'absent' | undefined;
  /** As it was when the submission ended; undefined where it was cut off. */
  readonly outcome: Outcome | undefined;
}

/** A frozen copy as it was read back. */
export interface ReadCopy {
  readonly rows: readonly SentCopy[];
  /** Whether it still gives the receipt's hash: nobody touched a row. */
  readonly unchanged: boolean;
}

/** Larger copies go into a file: a hidden sheet of this size is already most of a small workbook. */
export const largestSheet = { rows: 20_000, characters: 5_000_000 } as const;

/** Rows between two looks at the clock: a few milliseconds of work. */
const rowsABreath = 128;

/** Our own columns beside the API's names; no field of the API has a space in its name. */
const own = {
  number: 'No.',
  outcome: 'Outcome then',
  unit: 'Amounts here',
  keyHash: 'Key hash',
  contentHash: 'Content hash',
  before: 'In Command before',
  total: 'Total before',
  paid: 'Paid before',
  balance: 'Balance before',
  dueDate: 'Due date before',
} as const;
const formerColumns = ['total', 'paid', 'balance', 'dueDate'] as const;

/** The header of the column that is filled when the submission has ended. */
export const outcomeHeader = own.outcome;

/** What the hidden sheet of a submission is found again by. */
export function copyKey(receipt: string): string {
  return `sent-${receipt}`;
}

/** The copy as a grid of texts: API names in the first row, one row a row. */
export interface CopyGrid {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly characters: number;
  /** Over the rows, for the receipt. */
  readonly hash: string;
}

/**
 * Lays rows out as they are sent: every field as text under the API's name, with Command's amounts before. All amounts are in
 * major units; where they go in minor ones, a column says so in each row, for a file has nothing beside it that would.
 * @param formerOf what Command held of a row, where that is known
 * @param sentAmounts how the amounts are sent
 * @param breathe called between rows, so that a large sheet does not freeze the pane
 */
export async function copyGrid(
  rows: readonly PreparedRow[],
  formerOf: (row: PreparedRow) => FormerFigures | 'absent' | undefined,
  sentAmounts: SentAmounts,
  breathe: () => Promise<void>,
): Promise<CopyGrid> {
  const names = new Set<string>();
  const hasher = rowsHasher();
  for (const [index, row] of rows.entries()) {
    for (const [name] of flatPayload(row.payload)) names.add(name);
    hasher.add(row);
    if (index % rowsABreath === 0) await breathe();
  }
  const fields = [...names];
  const unit = unitCells(sentAmounts);
  const grid: (readonly string[])[] = [];
  let characters = 0;
  for (const [index, row] of rows.entries()) {
    const flat = new Map(flatPayload(row.payload));
    const former = formerOf(row);
    const cells = [
      String(index + 1),
      ...fields.map((name) => flat.get(name) ?? ''),
      '',
      ...unit,
      row.keyHash,
      row.contentHash,
      former === undefined ? '' : former === 'absent' ? 'no' : 'yes',
      ...formerColumns.map((figure) => (typeof former === 'object' ? (former[figure] ?? '') : '')),
    ];
    for (const cell of cells) characters += cell.length;
    grid.push(cells);
    if (index % rowsABreath === 0) await breathe();
  }
  const headers = [
    own.number,
    ...fields,
    own.outcome,
    ...unit.map(() => own.unit),
    own.keyHash,
    own.contentHash,
    own.before,
    ...formerColumns.map((figure) => own[figure]),
  ];
  return { headers, rows: grid, characters, hash: hasher.digest() };
}

/** What a row's cell says of the unit; there is none where the amounts go as they stand. */
function unitCells({ amountUnit, currencyDecimals }: SentAmounts): readonly string[] {
  return amountUnit === 'major'
    ? []
    : [`major units; sent in minor units, x ${String(10 ** currencyDecimals)}`];
}

/** The hidden sheet of a copy. */
export function copyLayout(receipt: string, name: string, { headers, rows }: CopyGrid): SheetLayout {
  return {
    name,
    key: copyKey(receipt),
    hidden: true,
    columns: headers.map((header) => ({ header, width: 18, numberFormat: '@' })),
    rows,
    asTable: false,
    rightToLeft: false,
  };
}

/**
 * Reads a frozen copy back and holds it against the receipt.
 * @param hash the receipt's
 * @param sentAmounts the receipt's: the hash is over the rows as they went
 * @param breathe called between rows
 */
export async function readCopy(
  { headers, rows }: SheetContent,
  hash: string,
  sentAmounts: SentAmounts,
  breathe: () => Promise<void>,
): Promise<ReadCopy> {
  const at = new Map(headers.map((header, column) => [header, column]));
  const mine: ReadonlySet<string> = new Set(Object.values(own));
  const fields = headers.flatMap((name, column) => (name === '' || mine.has(name) ? [] : [{ name, column }]));
  const copies: SentCopy[] = [];
  for (const [index, cells] of rows.entries()) {
    copies.push(copyOf(cells, fields, sentAmounts, (header) => text(cells[at.get(header) ?? -1])));
    if (index % rowsABreath === 0) await breathe();
  }
  copies.sort((one, other) => one.number - other.number);
  const hasher = rowsHasher();
  for (const { row } of copies) hasher.add(row);
  return { rows: copies, unchanged: hasher.digest() === hash };
}

function copyOf(
  cells: readonly CellValue[],
  fields: readonly { readonly name: string; readonly column: number }[],
  sentAmounts: SentAmounts,
  ownCell: (header: string) => string,
): SentCopy {
  const payload = payloadOf(fields.map(({ name, column }) => [name, text(cells[column])] as const));
  const key = { accountId: payload.accountId, subAccountId: payload.subAccountId ?? '' };
  const before = ownCell(own.before);
  const figure = (column: (typeof formerColumns)[number]) => ownCell(own[column]) || undefined;
  const figures: FormerFigures = {
    total: figure('total'),
    paid: figure('paid'),
    balance: figure('balance'),
    dueDate: figure('dueDate'),
  };
  return {
    number: Number(ownCell(own.number)),
    row: {
      key,
      payload,
      keyHash: keyHash(key),
      contentHash: contentHash(amountsInUnit(payload, sentAmounts)),
    },
    former: before === 'no' ? 'absent' : before === 'yes' ? figures : undefined,
    outcome: outcomeFromWord(ownCell(own.outcome)),
  };
}

function text(value: CellValue | undefined): string {
  return value === undefined ? '' : String(value);
}
