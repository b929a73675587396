import FormulaParser from 'fast-formula-parser';
import type { CellValue } from './types';

/** Where a formula finds the cells it names. A sheet that is not there is undefined. */
export interface CellSource {
  sheet(name: string | null): { value(row: number, column: number): CellValue; rowLimit: number } | undefined;
  /** The cells of a defined name, or null. */
  named(
    name: string,
  ): { sheetName: string; row: number; column: number; rowCount: number; columnCount: number } | null;
}

/** Thrown for text that is no formula at all (`=1+`). */
export class FormulaSyntaxError extends Error {
  override readonly name = 'FormulaSyntaxError';
}

/** Works out single formulas with fast-formula-parser. Nothing is kept and nothing recalculates by itself. */
export class FormulaCalculator {
  private readonly parser: FormulaParser;

  constructor(source: CellSource) {
    this.parser = new FormulaParser({
      onCell: ({ sheet, row, col }) =>
        blankToNull(source.sheet(sheet ?? null)?.value(row - 1, col - 1) ?? ''),
      onRange: ({ sheet, from, to }) => {
        const found = source.sheet(sheet ?? null);
        const values: (CellValue | null)[][] = [];
        const last = Math.min(to.row, found?.rowLimit ?? 0);
        for (let row = from.row; row <= last; row++) {
          const line: (CellValue | null)[] = [];
          for (let column = from.col; column <= to.col; column++) {
            line.push(blankToNull(found?.value(row - 1, column - 1) ?? ''));
          }
          values.push(line);
        }
        return values.length > 0 ? values : [[null]];
      },
      onVariable: (name) => {
        const place = source.named(name);
        if (!place) return null;
        const from = { row: place.row + 1, col: place.column + 1 };
        if (place.rowCount === 1 && place.columnCount === 1) return { sheet: place.sheetName, ...from };
        const to = { row: place.row + place.rowCount, col: place.column + place.columnCount };
        return { sheet: place.sheetName, from, to };
      },
    });
    takeBlanksAsExcelDoes(this.parser);
    // The parser lacks it: what the cell shows is its second argument, else the address.
    this.parser.functions['HYPERLINK'] = (address, shown = address) =>
      (shown as { readonly value: unknown }).value;
  }

  /**
   * The value of a formula (with or without its `=`) in the cell given.
   * A function the parser does not know gives `#NAME?`. @throws FormulaSyntaxError
   */
  evaluate(formula: string, sheetName: string, row: number, column: number): CellValue {
    const text = formula.startsWith('=') ? formula.slice(1) : formula;
    let result: unknown;
    try {
      result = this.parser.parse(text, { sheet: sheetName, row: row + 1, col: column + 1 });
    } catch (error) {
      if (isUnknownName(error)) return '#NAME?';
      throw new FormulaSyntaxError(`"${formula}" is not a formula.`);
    }
    return toCellValue(result);
  }
}

const textFunctions = [
  'LEN',
  'LENB',
  'TRIM',
  'LEFT',
  'RIGHT',
  'MID',
  'FIND',
  'SEARCH',
  'EXACT',
  'SUBSTITUTE',
  'REPLACE',
  'UPPER',
  'LOWER',
  'PROPER',
  'CLEAN',
  'CONCATENATE',
  'CONCAT',
  'REPT',
  'VALUE',
  'TEXT',
  'T',
  'CODE',
];

const isBlank = (argument: unknown): boolean =>
  argument !== null && typeof argument === 'object' && 'value' in argument && argument.value === null;

/**
 * An empty cell is '' to a text function and equals both '' and 0, and texts are compared in any case of letters.
 * fast-formula-parser 1.0.19 has none of this (LEN of an empty cell is 15 there).
 */
function takeBlanksAsExcelDoes(parser: FormulaParser): void {
  for (const name of textFunctions) {
    const original = parser.functions[name];
    if (!original) continue;
    parser.functions[name] = (...args) =>
      original(...args.map((it) => (isBlank(it) ? { ...(it as object), value: '' } : it)));
  }
  const apply = parser.utils._applyInfix.bind(parser.utils);
  parser.utils._applyInfix = (left, operator, right) => {
    if (!/^[<>=]+$/.test(operator)) return apply(left, operator, right);
    const beside = (mine: unknown, other: unknown): unknown =>
      (mine === null || mine === undefined) && typeof other === 'string' ? '' : mine;
    const fold = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);
    return apply({ ...left, val: fold(beside(left.val, right.val)) }, operator, {
      ...right,
      val: fold(beside(right.val, left.val)),
    });
  };
}

const blankToNull = (value: CellValue): CellValue | null => (value === '' ? null : value);

/** The parser throws for a function it lacks and for wrong syntax alike; only the former names itself. */
function isUnknownName(error: unknown): boolean {
  const text = error instanceof Error ? `${error.name} ${error.message}` : '';
  return /NAME|not (?:been )?implemented/i.test(text) && !/Expecting|Parsing|Redundant/i.test(text);
}

function toCellValue(result: unknown): CellValue {
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (typeof result === 'number') return Number.isFinite(result) ? result : '#NUM!';
  if (result === null || result === undefined) return 0;
  if (Array.isArray(result)) return toCellValue(Array.isArray(result[0]) ? result[0][0] : result[0]);
  const error = (result as { _error?: unknown })._error;
  return typeof error === 'string' ? error : '#VALUE!';
}
