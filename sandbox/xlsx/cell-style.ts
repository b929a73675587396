import type { Alignment, Border, BorderStyle, Fill, Font, Style } from 'exceljs';
import { defaultStyle } from '../workbook-model/style-table';
import type {
  BorderEdge,
  BorderSide,
  CellStyle,
  HorizontalAlignment,
  VerticalAlignment,
} from '../workbook-model/types';
import { argbOf, hexOf } from './colors';

/** What a style of a file has that the model does not know: a gradient or hatched fill. */
interface Extra {
  readonly fill: Fill;
}

const horizontal: readonly [string, HorizontalAlignment][] = [
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['fill', 'Fill'],
  ['justify', 'Justify'],
  ['centerContinuous', 'CenterAcrossSelection'],
  ['distributed', 'Distributed'],
];
const vertical: readonly [string, VerticalAlignment][] = [
  ['top', 'Top'],
  ['middle', 'Center'],
  ['center', 'Center'],
  ['bottom', 'Bottom'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
];
const underlines: readonly [string, string][] = [
  ['single', 'Single'],
  ['double', 'Double'],
  ['singleAccounting', 'SingleAccountant'],
  ['doubleAccounting', 'DoubleAccountant'],
];
const sides: readonly ['top' | 'bottom' | 'left' | 'right', BorderSide][] = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
];
const edges: readonly [BorderStyle, string, string][] = [
  ['hair', 'Continuous', 'Hairline'],
  ['thin', 'Continuous', 'Thin'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dotted', 'Dot', 'Thin'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
  ['double', 'Double', 'Thick'],
];

/** The model's style of what exceljs read. @param theme the file's theme colours */
export function readStyle(style: Partial<Style>, theme: readonly string[]): CellStyle {
  const { font = {}, alignment = {}, fill, border, protection } = style;
  const isHatched =
    fill !== undefined && (fill.type === 'gradient' || !['none', 'solid'].includes(fill.pattern));
  return {
    ...defaultStyle,
    numberFormat: style.numFmt ?? 'General',
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? hexOf(fill.fgColor, theme) : '',
    fontColor: hexOf(font.color, theme) || '#000000',
    fontName: font.name ?? defaultStyle.fontName,
    fontSize: font.size ?? defaultStyle.fontSize,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    strikethrough: font.strike ?? false,
    underline: readUnderline(font.underline),
    wrapText: alignment.wrapText ?? false,
    horizontalAlignment: horizontal.find(([file]) => file === alignment.horizontal)?.[1] ?? 'General',
    verticalAlignment: vertical.find(([file]) => file === alignment.vertical)?.[1] ?? 'Bottom',
    indentLevel: alignment.indent ?? 0,
    textOrientation: typeof alignment.textRotation === 'number' ? alignment.textRotation : 0,
    readingOrder:
      alignment.readingOrder === 'rtl'
        ? 'RightToLeft'
        : alignment.readingOrder === 'ltr'
          ? 'LeftToRight'
          : 'Context',
    shrinkToFit: alignment.shrinkToFit ?? false,
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
    borders: Object.fromEntries(
      sides.flatMap(([file, side]) => {
        const edge = readEdge(border?.[file], theme);
        return edge ? [[side, edge]] : [];
      }),
    ),
    extra: isHatched ? ({ fill } satisfies Extra) : null,
  };
}

function readUnderline(underline: Font['underline'] | undefined): string {
  if (underline === true) return 'Single';
  return underlines.find(([file]) => file === underline)?.[1] ?? 'None';
}

function readEdge(edge: Partial<Border> | undefined, theme: readonly string[]): BorderEdge | null {
  const known = edges.find(([file]) => file === edge?.style);
  return known ? { style: known[1], weight: known[2], color: hexOf(edge?.color, theme) || '#000000' } : null;
}

/** The style exceljs writes. */
export function writeStyle(style: CellStyle): Partial<Style> {
  const extra = style.extra as Extra | null;
  const border = Object.fromEntries(
    sides.flatMap(([file, side]) => {
      const edge = style.borders[side];
      return edge && edge.style !== 'None' ? [[file, writeEdge(edge)]] : [];
    }),
  );
  const written: Partial<Style> = { font: writeFont(style) };
  if (style.numberFormat !== 'General') written.numFmt = style.numberFormat;
  if (style.fill) written.fill = { type: 'pattern', pattern: 'solid', fgColor: argbOf(style.fill) };
  else if (extra) written.fill = extra.fill;
  const alignment = writeAlignment(style);
  if (Object.keys(alignment).length > 0) written.alignment = alignment;
  if (Object.keys(border).length > 0) written.border = border;
  if (!style.locked || style.formulaHidden) {
    written.protection = { locked: style.locked, hidden: style.formulaHidden };
  }
  return written;
}

function writeFont(style: CellStyle): Partial<Font> {
  const font: Partial<Font> = { name: style.fontName, size: style.fontSize };
  // Black is left to the reader's own colour, as in a sheet nobody coloured.
  if (style.fontColor !== '#000000') font.color = argbOf(style.fontColor);
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.strikethrough) font.strike = true;
  const underline = underlines.find(([, model]) => model === style.underline)?.[0];
  if (underline) font.underline = underline as Exclude<Font['underline'], boolean>;
  return font;
}

function writeAlignment(style: CellStyle): Partial<Alignment> {
  const alignment: Partial<Alignment> = {};
  const across = horizontal.find(([, model]) => model === style.horizontalAlignment)?.[0];
  if (across) alignment.horizontal = across as Alignment['horizontal'];
  const down = vertical.find(([, model]) => model === style.verticalAlignment)?.[0];
  if (down && style.verticalAlignment !== 'Bottom') alignment.vertical = down as Alignment['vertical'];
  if (style.wrapText) alignment.wrapText = true;
  if (style.indentLevel > 0) alignment.indent = style.indentLevel;
  if (style.textOrientation !== 0) alignment.textRotation = style.textOrientation;
  if (style.shrinkToFit) alignment.shrinkToFit = true;
  if (style.readingOrder !== 'Context')
    alignment.readingOrder = style.readingOrder === 'RightToLeft' ? 'rtl' : 'ltr';
  return alignment;
}

function writeEdge(edge: BorderEdge): Partial<Border> {
  const known =
    edges.find(([, style, weight]) => style === edge.style && weight === edge.weight) ??
    edges.find(([, style]) => style === edge.style);
  return { style: known?.[0] ?? 'thin', color: argbOf(edge.color) };
}
