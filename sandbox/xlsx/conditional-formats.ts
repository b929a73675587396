import type { ConditionalFormattingOptions, ConditionalFormattingRule, Style } from 'exceljs';
import type { ConditionalFormat, ConditionalFormatKind, ConditionalStyle } from '../workbook-model/types';
import { argbOf, hexOf } from './colors';
import { readAreas, writeAreas } from './data-validations';
import { decodeXml, encodeXml, isOn, writeXml, xmlElement, xmlElements } from './xml';

/** A rule that is not a formula, as the file had it. */
interface OpaqueRule {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
  readonly style: Partial<Style> | undefined;
}

const kinds: Readonly<Record<string, ConditionalFormatKind>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  top10: 'TopBottom',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/**
 * The conditional formats of a sheet, first by priority. Formula rules are read fully, others are carried along.
 * @param styled what exceljs read of the same sheet: its rules carry the differential styles
 */
export function readConditionalFormats(
  sheetTail: string,
  styled: readonly ConditionalFormattingOptions[],
  theme: readonly string[],
  newId: () => string,
): ConditionalFormat[] {
  const styles = new Map<number, Partial<Style> | undefined>();
  for (const { rules } of styled) for (const rule of rules) styles.set(rule.priority, styleOf(rule));
  const found = xmlElements(sheetTail, 'conditionalFormatting').flatMap(({ attributes, inner }) =>
    xmlElements(inner, 'cfRule').map((rule) => ({ areas: readAreas(attributes['sqref']), rule })),
  );
  return found
    .map(({ areas, rule }) => ({ areas, rule, priority: Number(rule.attributes['priority'] ?? 0) }))
    .filter(({ areas }) => areas.length > 0)
    .sort((a, b) => a.priority - b.priority)
    .map(({ areas, rule, priority }) => {
      const style = styles.get(priority);
      const kind = kinds[rule.attributes['type'] ?? ''] ?? 'PresetCriteria';
      const common = { id: newId(), kind, areas, stopIfTrue: isOn(rule.attributes['stopIfTrue']) };
      if (kind === 'Custom') {
        const formula = `=${decodeXml(xmlElement(rule.inner, 'formula')?.inner ?? '')}`;
        return { ...common, formula, style: readConditionalStyle(style, theme) };
      }
      const opaque: OpaqueRule = { attributes: rule.attributes, inner: rule.inner, style };
      return { ...common, formula: '', style: readConditionalStyle(style, theme), opaque };
    });
}

/** Every rule exceljs reads may carry a style; its types tell it of some only. */
function styleOf(rule: ConditionalFormattingRule): Partial<Style> | undefined {
  return 'style' in rule ? rule.style : undefined;
}

function readConditionalStyle(style: Partial<Style> | undefined, theme: readonly string[]): ConditionalStyle {
  const { fill, font, numFmt } = style ?? {};
  // In a differential style the colour of a solid fill is its background; some writers fill in the foreground.
  const fillColor = fill?.type === 'pattern' ? hexOf(fill.bgColor, theme) || hexOf(fill.fgColor, theme) : '';
  const fontColor = hexOf(font?.color, theme);
  const format = numFmt as string | { readonly formatCode: string } | undefined;
  return {
    ...(fillColor ? { fill: fillColor } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(font?.bold === undefined ? {} : { bold: font.bold }),
    ...(font?.italic === undefined ? {} : { italic: font.italic }),
    ...(font?.underline ? { underline: font.underline === 'double' ? 'Double' : 'Single' } : {}),
    ...(font?.strike === undefined ? {} : { strikethrough: font.strike }),
    ...(format ? { numberFormat: typeof format === 'string' ? format : format.formatCode } : {}),
  };
}

/** What exceljs has to write so that `finishConditionalFormats` finds every rule with its style in the file. */
export function writeConditionalFormats(
  formats: readonly ConditionalFormat[],
): ConditionalFormattingOptions[] {
  return written(formats).map((it, i) => {
    const style =
      it.kind === 'Custom' ? writeConditionalStyle(it.style) : (it.opaque as OpaqueRule | undefined)?.style;
    const formula = it.kind === 'Custom' ? it.formula.replace(/^=/, '') : 'FALSE';
    const rule = { type: 'expression', formulae: [formula], priority: i + 1, ...(style ? { style } : {}) };
    return { ref: writeAreas(it.areas), rules: [rule as ConditionalFormattingRule] };
  });
}

const written = (formats: readonly ConditionalFormat[]): readonly ConditionalFormat[] =>
  formats.filter(
    (it) => it.areas.length > 0 && (it.kind === 'Custom' ? it.formula !== '' : it.opaque !== undefined),
  );

function writeConditionalStyle(style: ConditionalStyle): Partial<Style> {
  const font = {
    ...(style.fontColor ? { color: argbOf(style.fontColor) } : {}),
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.strikethrough === undefined ? {} : { strike: style.strikethrough }),
    ...(style.underline && style.underline !== 'None' ? { underline: true } : {}),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(style.fill ? { fill: { type: 'pattern', pattern: 'solid', bgColor: argbOf(style.fill) } } : {}),
  };
}

/** exceljs writes no `stopIfTrue`, and no rules of some types: puts both into the sheet's XML. */
export function finishConditionalFormats(sheetXml: string, formats: readonly ConditionalFormat[]): string {
  const rules = written(formats);
  return sheetXml.replace(
    /<cfRule type="expression"(?: dxfId="(\d+)")? priority="(\d+)"><formula>([\s\S]*?)<\/formula><\/cfRule>/g,
    (_whole, dxfId: string | undefined, priority: string, formula: string) => {
      const it = rules[Number(priority) - 1];
      const opaque = it?.kind === 'Custom' ? undefined : (it?.opaque as OpaqueRule | undefined);
      const stopIfTrue = it?.stopIfTrue ? 1 : undefined;
      if (!opaque) {
        const inner = `<formula>${encodeXml(decodeXml(formula))}</formula>`;
        return writeXml('cfRule', { type: 'expression', dxfId, priority, stopIfTrue }, inner);
      }
      // The newer half of a data bar lives in an extension list that is not carried along.
      const inner = opaque.inner.replace(/<(?:\w+:)?extLst>[\s\S]*?<\/(?:\w+:)?extLst>/g, '');
      return writeXml('cfRule', { ...opaque.attributes, dxfId, priority, stopIfTrue }, inner);
    },
  );
}
