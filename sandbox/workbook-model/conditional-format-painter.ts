import { containsCell } from './address';
import type { FormulaCalculator } from './formula-calculator';
import { offsetFormula, replaceReferences } from './formula-references';
import type { Sheet } from './sheet';
import type { ConditionalFormat, ConditionalStyle } from './types';

/** Functions whose value depends on more than the cells the formula names. */
const impure =
  /\b(ROW|ROWS|COLUMN|COLUMNS|CELL|INDIRECT|OFFSET|NOW|TODAY|RAND|RANDBETWEEN|SHEET|ADDRESS)\s*\(/i;

/**
 * Works out how conditional formats paint cells. Custom rules are really evaluated; rules of other kinds never paint.
 * A result is kept by the formula's text and the values it reads, so a rule over 100,000 rows whose inputs repeat
 * costs a few evaluations. A failing formula paints nothing, as in Excel.
 */
export class ConditionalFormatPainter {
  private readonly verdicts = new Map<string, boolean>();
  private painted = new Map<string, Map<number, ConditionalStyle | null>>();

  constructor(private readonly calculator: FormulaCalculator) {}

  /** Something in the sheet changed. */
  forget(sheetId: string): void {
    this.painted.delete(sheetId);
    // Rules may read other sheets too; those are rare, so all of it is forgotten.
    if (this.painted.size > 0) this.painted = new Map();
  }

  /** How the cell is painted, or null when no rule holds for it. */
  styleAt(sheet: Sheet, row: number, column: number): ConditionalStyle | null {
    let ofSheet = this.painted.get(sheet.id);
    if (!ofSheet) {
      ofSheet = new Map<number, ConditionalStyle | null>();
      this.painted.set(sheet.id, ofSheet);
    }
    const key = row * 16_384 + column;
    const known = ofSheet.get(key);
    if (known !== undefined) return known;
    const style = this.paint(sheet, row, column);
    ofSheet.set(key, style);
    return style;
  }

  /** The rules that hold for the cell, first first; a rule with `stopIfTrue` ends the list. */
  rulesAt(sheet: Sheet, row: number, column: number): ConditionalFormat[] {
    const holding: ConditionalFormat[] = [];
    for (const rule of sheet.parts.conditionalFormats) {
      if (rule.kind !== 'Custom' || rule.formula === '') continue;
      if (!rule.areas.some((it) => containsCell(it, row, column))) continue;
      if (!this.holds(rule, sheet, row, column)) continue;
      holding.push(rule);
      if (rule.stopIfTrue) break;
    }
    return holding;
  }

  private paint(sheet: Sheet, row: number, column: number): ConditionalStyle | null {
    const holding = this.rulesAt(sheet, row, column);
    if (holding.length === 0) return null;
    // The rule of the higher priority wins member by member.
    return Object.assign({}, ...holding.map((rule) => present(rule.style)).reverse()) as ConditionalStyle;
  }

  private holds(rule: ConditionalFormat, sheet: Sheet, row: number, column: number): boolean {
    const anchor = anchorOf(rule);
    const formula = offsetFormula(rule.formula, row - anchor.row, column - anchor.column);
    const key = keyOf(formula, sheet);
    const known = key === null ? undefined : this.verdicts.get(key);
    if (known !== undefined) return known;
    let verdict = false;
    try {
      const value = this.calculator.evaluate(formula, sheet.name, row, column);
      verdict = value === true || (typeof value === 'number' && value !== 0);
    } catch {
      // No formula: Excel would not have taken it, and it paints nothing.
    }
    if (key !== null) {
      if (this.verdicts.size > 50_000) this.verdicts.clear();
      this.verdicts.set(key, verdict);
    }
    return verdict;
  }
}

/** The cell a rule's relative references are seen from: the top left of all its areas. */
export function anchorOf(rule: Pick<ConditionalFormat, 'areas'>): { row: number; column: number } {
  return {
    row: rule.areas.reduce((least, it) => Math.min(least, it.row), Infinity),
    column: rule.areas.reduce((least, it) => Math.min(least, it.column), Infinity),
  };
}

/** Stands for a reference whose value cannot be told by one cell. */
const unsettled = '\uE002';

/** The formula with the values it reads in place of its references; null when that does not settle it. */
function keyOf(formula: string, sheet: Sheet): string | null {
  if (impure.test(formula)) return null;
  // Two private-use characters stand around the values: no workbook holds them.
  const key = replaceReferences(formula, (reference) => {
    const { row, column } = reference.from;
    if (reference.sheetName !== null || reference.to || row === null || column === null) return unsettled;
    return `\uE000${JSON.stringify(sheet.value(row, column))}\uE001`;
  });
  return !key.includes(unsettled) && !/[\p{L}_][\p{L}\p{N}_.]*(?=$|[^\p{L}\p{N}_.(\uE001"])/u.test(bare(key))
    ? key
    : null;
}

/** Without strings, values and the two constants: a word left over is a defined name. */
const bare = (key: string): string =>
  key.replace(/\uE000[^\uE001]*\uE001|"(?:[^"]|"")*"|\b(?:TRUE|FALSE)\b/gi, ' ');

function present(style: ConditionalStyle): ConditionalStyle {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
