import { containsCell, COLUMN_LIMIT, ROW_LIMIT } from '../workbook-model/address';
import { formatValue, isErrorValue } from '../workbook-model/number-format';
import type { Sheet } from '../workbook-model/sheet';
import type { CellStyle, CellValue, ConditionalStyle } from '../workbook-model/types';
import type { Workbook } from '../workbook-model/workbook';
import type { PaintStyle, ViewCell, Viewport, ViewportRequest } from './protocol';
import { tablePaint } from './table-colors';
import type { TablePaint } from './table-colors';
import { pixelsOf } from './units';

const rightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * What the grid has to draw of a window: text, colours (conditional formats evaluated, table styles laid under),
 * filter buttons and merged cells. Hidden rows and columns are skipped; frozen ones are always there.
 *
 * @returns null when there is no such worksheet
 */
export function readViewport(workbook: Workbook, window: ViewportRequest): Viewport | null {
  const sheet = workbook.sheets.find((it) => it.id === window.sheetId);
  if (sheet?.kind !== 'worksheet') return null;
  const { frozen } = sheet.parts;
  const rows = visible(frozen.rows, window.firstRow, window.lastRow, ROW_LIMIT, (it) =>
    sheet.isRowHidden(it),
  );
  const columns = visible(frozen.columns, window.firstColumn, window.lastColumn, COLUMN_LIMIT, (it) =>
    sheet.isColumnHidden(it),
  );
  const painter = new CellPainter(workbook, sheet);
  const cells = rows.map((row) => columns.map((column) => painter.cell(row, column)));
  return { ...window, rows, columns, cells, styles: painter.styles };
}

function visible(
  frozen: number,
  first: number,
  last: number,
  limit: number,
  isHidden: (it: number) => boolean,
): number[] {
  const found: number[] = [];
  const take = (from: number, to: number): void => {
    for (let it = from; it <= to; it += 1) if (!isHidden(it)) found.push(it);
  };
  take(0, frozen - 1);
  take(Math.max(first, frozen), Math.min(last, limit - 1));
  return found;
}

const firstOf = (...colors: string[]): string => colors.find((it) => it !== '') ?? '';

class CellPainter {
  readonly styles: PaintStyle[] = [];
  readonly #known = new Map<string, number>();

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
  ) {}

  cell(row: number, column: number): ViewCell {
    const { sheet } = this;
    const merge = sheet.mergeAt(row, column);
    const isCovered = merge !== undefined && (merge.row !== row || merge.column !== column);
    const value = isCovered ? '' : sheet.value(row, column);
    const conditional = this.workbook.painter.styleAt(sheet, row, column);
    const styleId = sheet.styleId(row, column);
    const table = sheet.parts.tables.find((it) => containsCell(it.area, row, column));
    const paint = table ? tablePaint(table, row, column) : null;
    const style = this.#styleIndex(styleId, value, conditional, paint);
    const text = conditional?.numberFormat
      ? formatValue(value, conditional.numberFormat, this.workbook.date1904)
      : isCovered
        ? ''
        : sheet.text(row, column);
    return {
      text,
      isNumber: typeof value === 'number',
      style,
      spread: merge ? 0 : this.#spread(row, column, text, value, this.styles[style]),
      button: this.#button(row, column),
      ...(merge && !isCovered ? { merged: { rows: merge.rowCount, columns: merge.columnCount } } : {}),
    };
  }

  #button(row: number, column: number): ViewCell['button'] {
    const { tables, autoFilter } = this.sheet.parts;
    for (const it of tables) {
      if (
        it.showHeaders &&
        it.showFilterButton &&
        row === it.area.row &&
        containsCell(it.area, row, column)
      ) {
        return it.criteria.has(column - it.area.column) ? 'filtered' : 'filter';
      }
    }
    if (autoFilter?.area.row === row && containsCell(autoFilter.area, row, column)) {
      return autoFilter.criteria.has(column - autoFilter.area.column) ? 'filtered' : 'filter';
    }
    return '';
  }

  /** A text runs over its right neighbours while they are empty, if it is too long and goes in the sheet's direction. */
  #spread(
    row: number,
    column: number,
    text: string,
    value: CellValue,
    style: PaintStyle | undefined,
  ): number {
    if (typeof value !== 'string' || value === '' || style?.wrap || style?.align !== 'start') return 0;
    if (rightToLeft.test(text) !== this.sheet.parts.rightToLeft) return 0;
    let room = pixelsOf(this.sheet.columnWidth(column)) - 6;
    // The widest letters are about as wide as the font is high.
    const longest = text.length * style.fontSize * 1.4;
    let spread = 0;
    while (room < longest && spread < 40 && this.sheet.formulaOrValue(row, column + spread + 1) === '') {
      spread += 1;
      room += this.sheet.isColumnHidden(column + spread)
        ? 0
        : pixelsOf(this.sheet.columnWidth(column + spread));
    }
    return spread;
  }

  #styleIndex(
    styleId: number,
    value: CellValue,
    conditional: ConditionalStyle | null,
    table: TablePaint | null,
  ): number {
    const kind = typeof value === 'string' ? (isErrorValue(value) ? 'error' : 'string') : typeof value;
    const key = `${String(styleId)}|${kind}|${conditional ? JSON.stringify(conditional) : ''}|${table ? JSON.stringify(table) : ''}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.styles.push(this.#paint(this.workbook.styles.get(styleId), kind, conditional, table));
    this.#known.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  #paint(
    own: CellStyle,
    kind: string,
    conditional: ConditionalStyle | null,
    table: TablePaint | null,
  ): PaintStyle {
    const ownColor = own.fontColor === '#000000' ? '' : own.fontColor;
    const fill = conditional?.fill ?? (own.fill || (table?.fill ?? ''));
    const edge = (side: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight'): string => {
      const it = own.borders[side];
      return it && it.style !== 'None' ? it.color : '';
    };
    const isMirrored = this.sheet.parts.rightToLeft;
    return {
      fill,
      // On a fill black must stay black, whatever the page's own ink is.
      color: conditional?.fontColor ?? firstOf(ownColor, table?.color ?? '', fill ? '#000000' : ''),
      bold: conditional?.bold ?? (own.bold || (table?.bold ?? false)),
      italic: conditional?.italic ?? own.italic,
      underline: (conditional?.underline ?? own.underline) !== 'None',
      strikethrough: conditional?.strikethrough ?? own.strikethrough,
      fontName: own.fontName,
      fontSize: own.fontSize,
      align: this.#align(own, kind),
      verticalAlign:
        own.verticalAlignment === 'Top' ? 'start' : own.verticalAlignment === 'Center' ? 'center' : 'end',
      wrap: own.wrapText,
      indent: own.indentLevel,
      borderTop: edge('EdgeTop'),
      borderBottom: edge('EdgeBottom') || (table?.line ?? ''),
      borderStart: edge(isMirrored ? 'EdgeRight' : 'EdgeLeft'),
      borderEnd: edge(isMirrored ? 'EdgeLeft' : 'EdgeRight'),
    };
  }

  #align(own: CellStyle, kind: string): PaintStyle['align'] {
    switch (own.horizontalAlignment) {
      case 'Left':
      case 'Fill':
      case 'Justify':
        return 'left';
      case 'Right':
        return 'right';
      case 'General':
        if (kind === 'number') return this.sheet.parts.rightToLeft ? 'left' : 'right';
        return kind === 'boolean' || kind === 'error' ? 'center' : 'start';
      default:
        return 'center';
    }
  }
}
