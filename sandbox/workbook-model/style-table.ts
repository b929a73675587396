import type { CellStyle } from './types';

/** A cell nobody has formatted. */
export const defaultStyle: CellStyle = {
  numberFormat: 'General',
  fill: '',
  fontColor: '#000000',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'None',
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  indentLevel: 0,
  textOrientation: 0,
  readingOrder: 'Context',
  shrinkToFit: false,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  borders: {},
  extra: null,
};

/**
 * The cell styles of a workbook, each kept once. Cells hold the index; 0 is the default style.
 *
 * @example
 * const red = styles.patch(0, { fill: '#FF0000' });
 * styles.get(red).fill; // '#FF0000'
 */
export class StyleTable {
  private readonly all: CellStyle[] = [defaultStyle];
  private readonly byKey = new Map<string, number>([[keyOf(defaultStyle), 0]]);
  private readonly patched = new Map<string, number>();

  get size(): number {
    return this.all.length;
  }

  get(index: number): CellStyle {
    return this.all[index] ?? defaultStyle;
  }

  /** The index of the style, added when it is new. */
  indexOf(style: CellStyle): number {
    const key = keyOf(style);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    this.all.push(style);
    this.byKey.set(key, this.all.length - 1);
    return this.all.length - 1;
  }

  /** The index of the style at `index` with some members changed. Repeated calls cost one look-up. */
  patch(index: number, change: Partial<CellStyle>): number {
    const key = `${index}${JSON.stringify(change)}`;
    const known = this.patched.get(key);
    if (known !== undefined) return known;
    const patched = this.indexOf({ ...this.get(index), ...change });
    this.patched.set(key, patched);
    return patched;
  }
}

function keyOf(style: CellStyle): string {
  return JSON.stringify(Object.keys(defaultStyle).map((name) => style[name as keyof CellStyle]));
}
