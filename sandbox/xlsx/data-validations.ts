import { formatArea, tryParseArea } from '../workbook-model/address';
import type { Area, DataValidation } from '../workbook-model/types';
import { decodeXml, isOn, writeXml, xmlElement, xmlElements } from './xml';

const kinds: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The areas of a `sqref`. */
export function readAreas(sqref: string | undefined): Area[] {
  return (sqref ?? '').split(/\s+/).flatMap((ref) => tryParseArea(ref) ?? []);
}

/** A `sqref` of areas. */
export function writeAreas(areas: readonly Area[]): string {
  return areas.map((it) => formatArea(it)).join(' ');
}

/**
 * The validation rules of a sheet. exceljs opens a whole column into a million rules, and shifts dates by a time zone;
 * so this reads the XML itself.
 */
export function readDataValidations(sheetXml: string): DataValidation[] {
  const all = xmlElement(sheetXml, 'dataValidations')?.inner ?? '';
  return xmlElements(all, 'dataValidation').map(({ attributes: it, inner }) => {
    const [first, second] = ['formula1', 'formula2'].map((name) =>
      decodeXml(xmlElement(inner, name)?.inner ?? ''),
    );
    return {
      areas: readAreas(it['sqref']),
      rule: readRule(it, first ?? '', second ?? ''),
      ignoreBlanks: isOn(it['allowBlank']),
      errorAlert: {
        showAlert: isOn(it['showErrorMessage']),
        style: capital(it['errorStyle'] ?? 'stop'),
        title: it['errorTitle'] ?? '',
        message: it['error'] ?? '',
      },
      prompt: {
        showPrompt: isOn(it['showInputMessage']),
        title: it['promptTitle'] ?? '',
        message: it['prompt'] ?? '',
      },
    };
  });
}

function readRule(
  it: Readonly<Record<string, string>>,
  first: string,
  second: string,
): Record<string, unknown> {
  const type = it['type'] ?? 'none';
  if (type === 'list') {
    const literal = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
    const source = literal === undefined ? `=${first}` : literal.replaceAll('""', '"');
    // The attribute says the contrary of its name: 1 hides the arrow.
    return { list: { inCellDropDown: !isOn(it['showDropDown']), source } };
  }
  if (type === 'custom') return { custom: { formula: `=${first}` } };
  const kind = kinds[type];
  if (!kind) return {};
  const operator = capital(it['operator'] ?? 'between')
    .replace('Equal', 'EqualTo')
    .replace('OrEqualTo', 'OrEqualTo');
  return {
    [kind]: {
      formula1: readOperand(first),
      ...(second === '' ? {} : { formula2: readOperand(second) }),
      operator,
    },
  };
}

const readOperand = (text: string): string | number =>
  /^-?[\d.]+(e[+-]?\d+)?$/i.test(text) ? Number(text) : `=${text}`;

/** The `dataValidations` element; '' when there are no rules. */
export function writeDataValidations(rules: readonly DataValidation[]): string {
  const written = rules.filter((it) => it.areas.length > 0).map(writeOne);
  return written.length === 0 ? '' : writeXml('dataValidations', { count: written.length }, written.join(''));
}

function writeOne({ areas, rule, ignoreBlanks, errorAlert, prompt }: DataValidation): string {
  const [kind, body] = Object.entries(rule).find(([, it]) => typeof it === 'object' && it !== null) ?? [
    'none',
    {},
  ];
  const it = body as Record<string, unknown>;
  const type = kind === 'wholeNumber' ? 'whole' : kind;
  const operator = textOf(it['operator']).replace('EqualTo', 'Equal');
  const formulas =
    kind === 'list'
      ? [listFormula(textOf(it['source']))]
      : kind === 'custom'
        ? [it['formula']]
        : [it['formula1'], it['formula2']];
  const inner = formulas
    .map((one, i) => {
      const text = textOf(one).replace(/^=/, '');
      return text === '' ? '' : writeXml(`formula${String(i + 1)}`, {}, writeText(text));
    })
    .join('');
  return writeXml(
    'dataValidation',
    {
      type: type === 'none' ? undefined : type,
      operator: operator === '' || operator === 'Between' ? undefined : small(operator),
      allowBlank: ignoreBlanks ? 1 : undefined,
      showDropDown: kind === 'list' && it['inCellDropDown'] === false ? 1 : undefined,
      showInputMessage: prompt && prompt['showPrompt'] !== false ? 1 : undefined,
      showErrorMessage: errorAlert?.['showAlert'] === false ? undefined : 1,
      errorStyle:
        !errorAlert || errorAlert['style'] === 'Stop'
          ? undefined
          : small(textOf(errorAlert['style'])) || undefined,
      errorTitle: textOf(errorAlert?.['title']) || undefined,
      error: textOf(errorAlert?.['message']) || undefined,
      promptTitle: textOf(prompt?.['title']) || undefined,
      prompt: textOf(prompt?.['message']) || undefined,
      sqref: writeAreas(areas),
    },
    inner,
  );
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const listFormula = (source: string): string =>
  source.startsWith('=') ? source : `"${source.replaceAll('"', '""')}"`;
const writeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
