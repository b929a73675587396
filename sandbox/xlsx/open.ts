import { Workbook as FileWorkbook } from 'exceljs';
import JSZip from 'jszip';
import { Workbook } from '../workbook-model/workbook';
import { readThemeColors } from './colors';
import { fillSheet } from './fill-sheet';
import type { SheetSource } from './fill-sheet';
import { readTable } from './table-parts';
import { readCustomProperties, readNames, readSettings } from './workbook-parts';
import { isOn, xmlElement, xmlElements } from './xml';
import { XlsxError } from './xlsx-error';

export interface OpenedFile {
  readonly workbook: Workbook;
  /** What the file has and the sandbox cannot keep, in words for a person: "charts", "notes" … */
  readonly left: readonly string[];
}

const notKept: readonly (readonly [path: RegExp, what: string])[] = [
  [/^xl\/charts\//, 'charts'],
  [/^xl\/media\//, 'pictures'],
  [/^xl\/comments/, 'notes'],
  [/^xl\/threadedComments\//, 'comments'],
  [/^xl\/pivotTables\//, 'pivot tables'],
  [/^xl\/vbaProject/, 'macros'],
  [/^xl\/externalLinks\//, 'links to other workbooks'],
  [/^xl\/slicers\//, 'slicers'],
];

/**
 * Reads an .xlsx file into a new workbook.
 *
 * @param bytes the file
 * @param name the file's name, which becomes the workbook's
 * @throws XlsxError when the file is another kind of file, damaged or encrypted; its message is for a person
 *
 * @example
 * const { workbook } = await openXlsx(await readFile('messy.xlsx'), 'messy.xlsx');
 * workbook.activeSheet.text(1, 0);
 */
export async function openXlsx(bytes: ArrayBuffer | Uint8Array, name: string): Promise<OpenedFile> {
  const zip = await unzip(bytes);
  try {
    return await read(zip, name);
  } catch (error) {
    throw error instanceof XlsxError ? error : new XlsxError('damaged', { cause: error });
  }
}

async function unzip(bytes: ArrayBuffer | Uint8Array): Promise<JSZip> {
  const view = new Uint8Array(bytes);
  const starts = (...signature: number[]): boolean => signature.every((byte, i) => view[i] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    // An OLE container: an old .xls, or an encrypted .xlsx, which names its stream in UTF-16.
    const isEncrypted = new TextDecoder('utf-16le')
      .decode(view.subarray(0, view.length & ~1))
      .includes('EncryptedPackage');
    throw new XlsxError(isEncrypted ? 'locked' : 'notXlsx');
  }
  if (!starts(0x50, 0x4b, 0x03, 0x04)) throw new XlsxError('notXlsx');
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(view);
  } catch (cause) {
    throw new XlsxError('damaged', { cause });
  }
  if (!zip.file('xl/workbook.xml')) throw new XlsxError('notXlsx');
  return zip;
}

async function read(zip: JSZip, name: string): Promise<OpenedFile> {
  const text = async (path: string): Promise<string | undefined> => zip.file(path)?.async('string');
  const workbookXml = (await text('xl/workbook.xml')) ?? '';
  const rels = relations((await text('xl/_rels/workbook.xml.rels')) ?? '');
  const date1904 = isOn(xmlElement(workbookXml, 'workbookPr')?.attributes['date1904']);
  const theme = readThemeColors(await text('xl/theme/theme1.xml'));
  const left = notKept.filter(([path]) => zip.file(path).length > 0).map(([, what]) => what);

  const sources: (Omit<SheetSource, 'file'> & { readonly name: string; readonly isChart: boolean })[] = [];
  for (const { attributes } of xmlElements(xmlElement(workbookXml, 'sheets')?.inner ?? '', 'sheet')) {
    const relation = rels.get(relationId(attributes));
    const path = resolve('xl/', relation?.target ?? '');
    const xml = (await text(path)) ?? '';
    const sheetRels = relations((await text(path.replace(/([^/]+)$/, '_rels/$1.rels'))) ?? '');
    const tables = await Promise.all(
      [...sheetRels.values()]
        .filter((it) => it.type.endsWith('/table'))
        .map(async (it) => readTable((await text(resolve('xl/worksheets/', it.target))) ?? '')),
    );
    const start = xml.search(/<(?:\w+:)?sheetData[\s/>]/);
    const end = xml.lastIndexOf('sheetData');
    sources.push({
      name: attributes['name'] ?? '',
      isChart: relation?.type.endsWith('/chartsheet') ?? false,
      state: attributes['state'] ?? 'visible',
      head: xml.slice(0, Math.max(0, start)),
      tail: xml.slice(Math.max(0, end)),
      tables: tables.filter((it) => it !== null),
    });
  }

  const file = await loadWithExceljs(zip);
  const workbook = new Workbook({ name, date1904 });
  for (const source of sources) {
    const sheet = workbook.addSheet(source.name, source.isChart ? 'chart' : 'worksheet');
    const fileSheet = file.getWorksheet(source.name);
    if (fileSheet) {
      // exceljs knows the 1904 system by `1` alone; whatever it took, its dates are turned back the same way.
      fillSheet(workbook, sheet, { ...source, file: fileSheet }, theme, file.properties.date1904);
    }
  }
  if (workbook.sheets.length === 0) throw new XlsxError('damaged');
  for (const { sheetIndex, ...it } of readNames(workbookXml)) {
    (sheetIndex === undefined ? workbook.names : workbook.sheets[sheetIndex]?.parts.names)?.push(it);
  }
  for (const [key, value] of readCustomProperties(await text('docProps/custom.xml'))) {
    workbook.customProperties.set(key, value);
  }
  for (const [key, value] of await readSettings(zip)) workbook.settings.set(key, value);
  const activeTab = Number(xmlElement(workbookXml, 'workbookView')?.attributes['activeTab'] ?? 0);
  const active = workbook.sheets[activeTab] ?? workbook.sheets[0];
  if (active) workbook.setActive(active);
  return { workbook, left };
}

/** exceljs fails on tables with a filter, and this module reads tables itself: it gets the file without them. */
async function loadWithExceljs(zip: JSZip): Promise<FileWorkbook> {
  for (const path of Object.keys(zip.files)) {
    if (/^\/?xl\/(tables|drawings|comments|threadedComments|charts|media|pivot\w+)/.test(path))
      zip.remove(path);
  }
  const bytes = await zip.generateAsync({ type: 'arraybuffer', compression: 'STORE' });
  const file = new FileWorkbook();
  const ignoreNodes = [
    'dataValidations',
    'tableParts',
    'drawing',
    'legacyDrawing',
    'picture',
    'extLst',
    'autoFilter',
  ];
  await file.xlsx.load(bytes, { ignoreNodes });
  return file;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

function relations(xml: string): Map<string, Relation> {
  return new Map(
    xmlElements(xml, 'Relationship').map(({ attributes: it }) => [
      it['Id'] ?? '',
      { type: it['Type'] ?? '', target: it['Target'] ?? '' },
    ]),
  );
}

/** `r:id`, whatever prefix the writer chose. */
function relationId(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
}

/** A relation's target as a path inside the package. @example resolve('xl/worksheets/', '../tables/table1.xml') */
function resolve(base: string, target: string): string {
  return new URL(target, `http://package/${base}`).pathname.slice(1);
}
