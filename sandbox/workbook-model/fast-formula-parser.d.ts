/** The part of fast-formula-parser that the sandbox uses; the package has no types of its own. */
declare module 'fast-formula-parser' {
  interface CellReference {
    sheet?: string;
    row: number;
    col: number;
  }
  interface RangeReference {
    sheet?: string;
    from: { row: number; col: number };
    to: { row: number; col: number };
  }
  type FormulaValue = string | number | boolean | null | { _error?: string };

  interface Operand {
    val: unknown;
    isArray: boolean;
  }

  // eslint-disable-next-line no-restricted-syntax -- the package has nothing but a default export
  export default class FormulaParser {
    constructor(config: {
      onCell(reference: CellReference): FormulaValue;
      onRange(reference: RangeReference): FormulaValue[][];
      onVariable?(name: string, sheet: string): CellReference | RangeReference | null;
    });
    /** Worksheet functions by name; those of this instance alone may be replaced. */
    readonly functions: Record<string, (...args: unknown[]) => unknown>;
    /** The parser's own helper for operators. */
    readonly utils: {
      _applyInfix(left: Operand, operator: string, right: Operand): unknown;
    };
    parse(formula: string, position: CellReference, allowReturnArray?: boolean): unknown;
    static readonly SSF: {
      format(numberFormat: string, value: unknown, options: { date1904: boolean }): string;
    };
  }
}
