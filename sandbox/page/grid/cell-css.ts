import type { PaintStyle } from '../protocol';

const flex = { start: 'flex-start', center: 'center', end: 'flex-end' } as const;

/** The style attribute of a cell, besides its place. Office's usual font is left to the page. */
export function cellCss(style: PaintStyle): string {
  const css: string[] = [];
  if (style.fill) css.push(`background-color:${style.fill}`);
  if (style.color) css.push(`color:${style.color}`);
  if (style.bold) css.push('font-weight:600');
  if (style.italic) css.push('font-style:italic');
  const lines = [style.underline ? 'underline' : '', style.strikethrough ? 'line-through' : ''].filter(
    Boolean,
  );
  if (lines.length > 0) css.push(`text-decoration:${lines.join(' ')}`);
  if (style.fontName !== 'Calibri') css.push(`font-family:${JSON.stringify(style.fontName)},sans-serif`);
  if (style.fontSize !== 11) css.push(`font-size:${String(style.fontSize)}pt`);
  if (style.align !== 'start') css.push(`text-align:${style.align}`);
  if (style.verticalAlign !== 'end') css.push(`align-items:${flex[style.verticalAlign]}`);
  if (style.indent > 0) css.push(`padding-inline:${String(3 + style.indent * 9)}px`);
  if (style.borderTop) css.push(`border-top:1px solid ${style.borderTop}`);
  if (style.borderBottom) css.push(`border-bottom-color:${style.borderBottom}`);
  if (style.borderStart) css.push(`border-inline-start:1px solid ${style.borderStart}`);
  if (style.borderEnd) css.push(`border-inline-end-color:${style.borderEnd}`);
  return css.length > 0 ? `;${css.join(';')}` : '';
}

let context: CanvasRenderingContext2D | null = null;
const digitWidths = new Map<string, number>();

/** Whether a number of so many characters is wider than its cell, which then shows `####`. */
export function isTooWide(text: string, style: PaintStyle | undefined, width: number): boolean {
  if (text.length * 5 < width) return false;
  const weight = style?.bold ? '600 ' : '';
  const font = `${weight}${String(style?.fontSize ?? 11)}pt ${style && style.fontName !== 'Calibri' ? JSON.stringify(style.fontName) : 'Carlito, Calibri'}, sans-serif`;
  let digit = digitWidths.get(font);
  if (digit === undefined) {
    context ??= document.createElement('canvas').getContext('2d');
    if (!context) return false;
    context.font = font;
    digit = context.measureText('0000000000').width / 10;
    digitWidths.set(font, digit);
  }
  // Commas, points and the minus sign are narrower than digits.
  const narrow = text.replace(/[^.,:/ -]/g, '').length;
  return (text.length - narrow * 0.5) * digit > width - 4;
}
