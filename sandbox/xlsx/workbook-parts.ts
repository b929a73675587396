import type JSZip from 'jszip';
import { formatArea, quoteSheetName } from '../workbook-model/address';
import type { DefinedName } from '../workbook-model/types';
import type { CustomPropertyValue, Workbook } from '../workbook-model/workbook';
import { decodeXml, isOn, writeXml, xmlElement, xmlElements } from './xml';

const settingsNamespace = 'urn:excel-sandbox:add-in-settings';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The format id that marks a person's own properties (MS-OLEPS). */
const customFormatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** A name and the position of the sheet it belongs to; undefined for the whole workbook. */
export interface FileName extends DefinedName {
  readonly sheetIndex: number | undefined;
}

/** All defined names but those Excel keeps for itself. exceljs loses hidden ones, formulas and sheet scope. */
export function readNames(workbookXml: string): FileName[] {
  return xmlElements(xmlElement(workbookXml, 'definedNames')?.inner ?? '', 'definedName')
    .filter(({ attributes }) => !attributes['name']?.startsWith('_xlnm.'))
    .map(({ attributes: it, inner }) => ({
      name: it['name'] ?? '',
      formula: `=${decodeXml(inner)}`,
      visible: !isOn(it['hidden']),
      comment: it['comment'] ?? '',
      sheetIndex: it['localSheetId'] === undefined ? undefined : Number(it['localSheetId']),
    }));
}

/** Puts the workbook's names into `workbook.xml`. Built-in ones that exceljs wrote (print areas) stay. */
export function writeNames(workbookXml: string, workbook: Workbook): string {
  const one = (it: DefinedName, localSheetId?: number): string =>
    writeXml(
      'definedName',
      { name: it.name, localSheetId, hidden: it.visible ? undefined : 1, comment: it.comment || undefined },
      escapeText(it.formula.replace(/^=/, '')),
    );
  const saved = workbook.sheets.filter((it) => it.kind === 'worksheet');
  const filters = saved.flatMap(({ name, parts }, i) => {
    const place = parts.autoFilter && `${quoteSheetName(name)}!${formatArea(parts.autoFilter.area, true)}`;
    return place
      ? [one({ name: '_xlnm._FilterDatabase', formula: place, visible: false, comment: '' }, i)]
      : [];
  });
  const mine = [
    ...workbook.names.map((it) => one(it)),
    ...saved.flatMap(({ parts }, i) => parts.names.map((it) => one(it, i))),
    ...filters,
  ].join('');
  const kept = xmlElement(workbookXml, 'definedNames')?.inner ?? '';
  const without = workbookXml.replace(/<definedNames(?:\/>|>[\s\S]*?<\/definedNames>)/, '');
  if (kept + mine === '') return without;
  return without.replace('</sheets>', `</sheets><definedNames>${kept}${mine}</definedNames>`);
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A person's own document properties. */
export function readCustomProperties(xml: string | undefined): Map<string, CustomPropertyValue> {
  const found = new Map<string, CustomPropertyValue>();
  for (const { attributes, inner } of xmlElements(xml ?? '', 'property')) {
    const [, type = '', text = ''] = /<vt:(\w+)>([\s\S]*?)<\/vt:\w+>/.exec(inner) ?? [];
    const value = decodeXml(text);
    const isNumber = /^(i|ui|r|decimal|int)\d*$/.test(type);
    found.set(attributes['name'] ?? '', type === 'bool' ? isOn(value) : isNumber ? Number(value) : value);
  }
  return found;
}

/** The settings add-ins kept in the workbook, from the part this sandbox writes them to. */
export async function readSettings(zip: JSZip): Promise<Map<string, unknown>> {
  for (const file of zip.file(/^customXml\/item\d+\.xml$/)) {
    const xml = await file.async('string');
    if (!xml.includes(settingsNamespace)) continue;
    return new Map(
      xmlElements(xml, 'setting').map(({ attributes, inner }) => [
        attributes['key'] ?? '',
        JSON.parse(decodeXml(inner)) as unknown,
      ]),
    );
  }
  return new Map();
}

/**
 * Adds what exceljs has no place for: custom properties where Office keeps them, and add-in settings in a custom XML
 * part. (Excel itself keeps settings in a web-extension part bound to an add-in's id; a sandbox must not claim one.)
 */
export async function addWorkbookParts(zip: JSZip, workbook: Workbook): Promise<void> {
  if (workbook.customProperties.size > 0) {
    const properties = [...workbook.customProperties].map(([name, value], i) =>
      writeXml('property', { fmtid: customFormatId, pid: i + 2, name }, writeVariant(value)),
    );
    const namespaces = {
      xmlns: `${officeDocument}/custom-properties`,
      'xmlns:vt': `${officeDocument}/docPropsVTypes`,
    };
    zip.file('docProps/custom.xml', declaration + writeXml('Properties', namespaces, properties.join('')));
    await relate(
      zip,
      '_rels/.rels',
      `${officeDocument}/relationships/custom-properties`,
      'docProps/custom.xml',
    );
    const type = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
    await declareType(zip, '/docProps/custom.xml', type);
  }
  if (workbook.settings.size > 0) {
    const settings = [...workbook.settings].map(([key, value]) =>
      writeXml('setting', { key }, escapeText(JSON.stringify(value))),
    );
    const inner = settings.join('');
    zip.file('customXml/item1.xml', declaration + writeXml('settings', { xmlns: settingsNamespace }, inner));
    await relate(
      zip,
      'xl/_rels/workbook.xml.rels',
      `${officeDocument}/relationships/customXml`,
      '../customXml/item1.xml',
    );
  }
}

function writeVariant(value: CustomPropertyValue): string {
  if (typeof value === 'boolean') return writeXml('vt:bool', {}, String(value));
  if (typeof value === 'number')
    return writeXml(Number.isInteger(value) ? 'vt:i4' : 'vt:r8', {}, String(value));
  return `<vt:lpwstr>${escapeText(value)}</vt:lpwstr>`;
}

async function relate(zip: JSZip, path: string, type: string, target: string): Promise<void> {
  const xml = (await zip.file(path)?.async('string')) ?? '';
  const one = writeXml('Relationship', { Id: `rIdSandbox${String(xml.length)}`, Type: type, Target: target });
  zip.file(path, xml.replace('</Relationships>', `${one}</Relationships>`));
}

async function declareType(zip: JSZip, partName: string, contentType: string): Promise<void> {
  const xml = (await zip.file('[Content_Types].xml')?.async('string')) ?? '';
  const one = writeXml('Override', { PartName: partName, ContentType: contentType });
  zip.file('[Content_Types].xml', xml.replace('</Types>', `${one}</Types>`));
}
