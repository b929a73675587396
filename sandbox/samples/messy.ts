import { accountCells, accountHeaders } from './account-columns';
import { notes } from './clean';
import { accountIdPlants, oddities, plants, responseNotes, type MistakeKind, type Plant } from './messy-data';
import { makePortfolio, type SampleRow } from './portfolio';
import type { SampleCell, SampleSheet } from './sample-sheet';

/** A mistake that stands in the messy sample. */
export interface PlantedMistake {
  /** Worksheet row. */
  readonly row: number;
  readonly header: string;
  readonly kind: MistakeKind;
  /** In a word: `iso-text`, `dots`, `UAE`. */
  readonly what: string;
}

/** Something in the messy sample that looks like a mistake and is none. */
export interface PlantedOddity {
  readonly row: number;
  readonly header: string;
  readonly what: string;
}

/** Worksheet row of the messy sample's header; its first data row is the next. */
export const messyHeaderRow = 4;

interface MessySample {
  readonly sheets: readonly SampleSheet[];
  readonly mistakes: readonly PlantedMistake[];
  readonly oddities: readonly PlantedOddity[];
}

const sample = build();

/**
 * The messy sample: *Sheet1* with two title lines and a blank one above the header, a plain range with an auto
 * filter, five hidden rows, a column of the person's own called Response, and {@link plantedMistakes}; *Notes*.
 */
export function messySheets(): readonly SampleSheet[] {
  return sample.sheets;
}

/** Every mistake in the messy sample's first sheet, by worksheet row. Both rows of a duplicate pair are listed. */
export const plantedMistakes: readonly PlantedMistake[] = sample.mistakes;

/** What stands there and must not be called an error. */
export const plantedOddities: readonly PlantedOddity[] = sample.oddities;

function build(): MessySample {
  const loansByInstalments = Array.from({ length: 20 }, () => 3);
  const portfolio = makePortfolio({ plans: 100, singleLoans: 40, loansByInstalments }, 2);
  const rows = portfolio.map((row, index) => accountCells(row, index, 'dates'));
  const mistakes: PlantedMistake[] = [];
  const odd: PlantedOddity[] = [];

  function put(index: number, { header, kind, what, value, format }: Plant): void {
    const column = accountHeaders.indexOf(header);
    const was = rows[index]?.[column]?.value;
    const filled = typeof value === 'string' && typeof was === 'string' ? value.replace('{id}', was) : value;
    rows[index]?.splice(column, 1, { value: filled, ...(format === undefined ? {} : { format }) });
    const place = { row: index + messyHeaderRow + 1, header, what };
    if (kind === null) odd.push(place);
    else mistakes.push({ ...place, kind });
  }

  const inParts = indexesOf(portfolio, ({ subAccountId }) => subAccountId !== '');
  const whole = indexesOf(portfolio, ({ subAccountId }) => subAccountId === '');
  // Steps of 9 and 5 leave good accounts between the bad ones, and nothing is planted twice in a row.
  for (const [n, plant] of plants.entries()) put(inParts[4 + n * 9] ?? 0, plant);
  for (const [n, plant] of accountIdPlants.entries()) put(whole[2 + n * 5] ?? 0, plant);
  for (const [n, plant] of oddities.entries()) put(whole[n * 5] ?? 0, plant);
  for (const row of [60, 150, 240, 330]) {
    const copy = rows[row];
    if (copy === undefined) continue;
    rows.push([...copy]);
    for (const index of [row, rows.length - 1]) {
      mistakes.push({
        row: index + messyHeaderRow + 1,
        header: 'Sub-account ID',
        kind: 'duplicate',
        what: 'same-keys',
      });
    }
  }

  return {
    sheets: [
      {
        name: 'Sheet1',
        above: [['Collections hand-over'], ['Prepared by finance, November'], []],
        headers: [...accountHeaders, 'Response'],
        rows: rows.map((cells, index) => [...cells, responseCell(index)]),
        table: null,
        hiddenRows: [19, 20, 21, 22, 23],
      },
      notes(),
    ],
    mistakes: mistakes.sort((a, b) => a.row - b.row),
    oddities: odd,
  };
}

function indexesOf(rows: readonly SampleRow[], wanted: (row: SampleRow) => boolean): number[] {
  return rows.flatMap((row, index) => (wanted(row) ? [index] : []));
}

function responseCell(index: number): SampleCell {
  return { value: index % 11 === 0 ? (responseNotes[(index / 11) % responseNotes.length] ?? null) : null };
}
