import { Workbook as FileWorkbook } from 'exceljs';
import JSZip from 'jszip';
import { area } from '../workbook-model/address';
import { defaultStyle } from '../workbook-model/style-table';
import { Workbook } from '../workbook-model/workbook';
import { openXlsx } from './open';
import { saveXlsx } from './save';

/** A workbook with one of everything a file must keep. */
function fullWorkbook(date1904 = false): Workbook {
  const workbook = new Workbook({ name: 'full.xlsx', date1904 });
  const sheet = workbook.addSheet('Accounts');
  const red = workbook.styles.indexOf({
    ...defaultStyle,
    numberFormat: 'dd/mm/yyyy',
    fill: '#FF0000',
    fontColor: '#FFFFFF',
    bold: true,
    horizontalAlignment: 'Center',
    borders: { EdgeBottom: { style: 'Continuous', weight: 'Thin', color: '#00FF00' } },
  });
  const text = workbook.styles.indexOf({ ...defaultStyle, numberFormat: '@', locked: false });
  const rows = [
    ['Account ID', 'Amount', 'Due', 'Country\nof birth'],
    ['00123', 12.5, 45_000, 'ARE'],
    ['AC-2', -3, 45_001.5, 'SAU'],
    ['AC-3', '', '31/02/2024', 'حساب'],
    ['AC-4', true, '#N/A', '<&"\'>'],
  ];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      sheet.cells.set(r, c, value);
    });
  });
  sheet.cells.set(1, 4, 25, '=B2*2');
  sheet.cells.set(2, 4, 'AC-2 & more', '=A3&" & more"');
  sheet.cells.setStyle(1, 2, red);
  sheet.cells.setStyle(1, 0, text);
  sheet.cells.setStyle(9, 9, red);
  sheet.cells.writable(3).hidden = true;
  sheet.cells.writable(2).filtered = true;
  sheet.cells.writable(1).height = 30;
  const { parts } = sheet;
  parts.columns.set(0, { width: 96, style: text });
  parts.columns.set(5, { hidden: true });
  parts.frozen = { rows: 1, columns: 1 };
  parts.rightToLeft = true;
  parts.protection = { password: '', options: { allowSort: true, selectionMode: 'Normal' } };
  parts.names = [{ name: 'Local', formula: '=Accounts!$A$2:$A$5', visible: true, comment: '' }];
  parts.tables = [
    {
      id: 't1',
      name: 'Debts',
      area: area(0, 0, 5, 4),
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      style: 'TableStyleMedium2',
      columnIds: [1, 2, 3, 4],
      criteria: new Map([[0, { filterOn: 'Values', values: ['00123', 'AC-3', ''] }]]),
      sort: [],
    },
  ];
  parts.conditionalFormats = [
    {
      id: 'c1',
      kind: 'Custom',
      areas: [area(1, 0, 4, 3), area(7, 0)],
      formula: '=ISNUMBER(FIND("• "&A$1&" – ",$D2))',
      style: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true },
      stopIfTrue: true,
    },
    {
      id: 'c2',
      kind: 'Custom',
      areas: [area(1, 1, 4, 1)],
      formula: '=AND(B2<0,B2<>"")',
      style: { fill: '#FFEB9C' },
      stopIfTrue: false,
    },
  ];
  parts.validations = [
    {
      areas: [area(1, 3, 1_048_575, 1)],
      rule: { list: { inCellDropDown: true, source: 'ARE,SAU' } },
      errorAlert: { showAlert: true, style: 'Warning', title: 'Country', message: 'Use three letters' },
      prompt: { showPrompt: true, title: '', message: 'e.g. ARE' },
      ignoreBlanks: true,
    },
    {
      areas: [area(1, 2, 4, 1)],
      rule: { date: { formula1: 36_526, formula2: '=TODAY()', operator: 'Between' } },
      errorAlert: null,
      prompt: null,
      ignoreBlanks: false,
    },
  ];
  const other = workbook.addSheet("O'Neil & co");
  other.parts.visibility = 'VeryHidden';
  other.parts.autoFilter = {
    area: area(0, 0, 3, 2),
    criteria: new Map([[1, { filterOn: 'Custom', criterion1: '>5', operator: 'Or' }]]),
  };
  other.cells.set(0, 0, 'x');
  other.parts.hyperlinks.push({ row: 0, column: 0, address: 'https://example.com/' });
  workbook.names = [
    { name: 'Hidden_total', formula: '=SUM(Accounts!$B$2:$B$5)', visible: false, comment: 'a & b' },
    { name: 'Rate', formula: '=0.5', visible: true, comment: '' },
  ];
  workbook.customProperties.set('Lender', 'Noor & sons').set('Count', 7).set('Live', true);
  workbook.settings.set('profile', { currency: 'AED', note: '<é>' });
  return workbook;
}

describe('saving and opening', () => {
  it.each([false, true])('keeps everything (1904 dates: %s)', async (date1904) => {
    const before = fullWorkbook(date1904);
    const { workbook: after, left } = await openXlsx(await saveXlsx(before), 'full.xlsx');
    expect(left).toEqual([]);
    expect(after.date1904).toBe(date1904);
    expect(after.sheets.map((it) => [it.name, it.parts.visibility])).toEqual([
      ['Accounts', 'Visible'],
      ["O'Neil & co", 'VeryHidden'],
    ]);
    const [was, is] = [before.sheets[0], after.sheets[0]];
    if (!was || !is) throw new Error('no sheet');
    const all = area(0, 0, 10, 10);
    expect(is.values(all)).toEqual(was.values(all));
    expect(is.map(all, (r, c) => is.formulaOrValue(r, c))).toEqual(
      was.map(all, (r, c) => was.formulaOrValue(r, c)),
    );
    expect(is.map(all, (r, c) => is.style(r, c))).toEqual(was.map(all, (r, c) => was.style(r, c)));
    expect([1, 2, 3, 4].map((r) => is.isRowHidden(r))).toEqual([false, true, true, false]);
    expect(is.rowHeight(1)).toBe(30);
    expect([is.columnWidth(0), is.columnWidth(1), is.isColumnHidden(5)]).toEqual([96, 48, true]);
    const same = [
      'frozen',
      'rightToLeft',
      'names',
      'validations',
      'merges',
      'autoFilter',
      'tabColor',
    ] as const;
    expect(is.parts.frozen).toEqual(was.parts.frozen);
    expect(same.map((key) => is.parts[key]).slice(0, 3)).toEqual(
      same.map((key) => was.parts[key]).slice(0, 3),
    );
    expect(is.parts.protection?.options).toMatchObject({
      allowSort: true,
      allowFormatCells: false,
      selectionMode: 'Normal',
    });
    expect(is.parts.tables).toEqual([
      { ...was.parts.tables[0], id: expect.any(String), columnIds: expect.any(Array) },
    ]);
    expect(is.parts.conditionalFormats).toEqual(
      was.parts.conditionalFormats.map((it) => ({ ...it, id: expect.any(String) })),
    );
    expect(is.parts.validations.map((it) => [it.areas, it.rule, it.ignoreBlanks])).toEqual(
      was.parts.validations.map((it) => [it.areas, it.rule, it.ignoreBlanks]),
    );
    expect(is.parts.validations[0]?.errorAlert).toEqual(was.parts.validations[0]?.errorAlert);
    const [wasOther, isOther] = [before.sheets[1], after.sheets[1]];
    expect(isOther?.parts.autoFilter).toEqual(wasOther?.parts.autoFilter);
    expect(isOther?.parts.hyperlinks).toEqual(wasOther?.parts.hyperlinks);
    expect(after.names).toEqual(before.names);
    expect([...after.customProperties]).toEqual([...before.customProperties]);
    expect([...after.settings]).toEqual([...before.settings]);
    expect(after.activeSheet.name).toBe('Accounts');
  });

  it('writes a file that exceljs reads on its own', async () => {
    const workbook = fullWorkbook();
    // exceljs itself cannot read a table with a filter, and is slow with rules over whole columns.
    workbook.sheets[0]?.parts.tables[0]?.criteria.clear();
    workbook.sheets[0]?.parts.validations.shift();
    const file = new FileWorkbook();
    await file.xlsx.load((await saveXlsx(workbook)).slice().buffer);
    const sheet = file.getWorksheet('Accounts');
    expect(sheet?.getCell('A2').value).toBe('00123');
    expect(sheet?.getCell('C2').value).toEqual(new Date(Date.UTC(2023, 2, 15)));
    expect(sheet?.getCell('C2').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFF0000' } });
    expect(sheet?.getCell('E2').value).toEqual({ formula: 'B2*2', result: 25 });
    expect(sheet?.getRow(4).hidden).toBe(true);
    const rules = (
      sheet as unknown as { conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[] }
    ).conditionalFormattings;
    expect(sheet?.getTable('Debts')).toMatchObject({ table: { tableRef: 'A1:D5', headerRow: true } });
    expect(rules[0]).toMatchObject({
      ref: 'A2:C5 A8',
      rules: [{ formulae: ['ISNUMBER(FIND("• "&A$1&" – ",$D2))'] }],
    });
  });

  it('carries rules of other kinds and filtered tables along, which exceljs alone would lose or fail on', async () => {
    const zip = await JSZip.loadAsync(await saveXlsx(fullWorkbook()));
    const path = 'xl/worksheets/sheet1.xml';
    const xml = (await zip.file(path)?.async('string')) ?? '';
    const duplicate =
      '<conditionalFormatting sqref="A2:A5"><cfRule type="duplicateValues" dxfId="0" priority="3"/></conditionalFormatting>';
    const bar =
      '<conditionalFormatting sqref="B2:B5"><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>';
    zip.file(path, xml.replace('<dataValidations', `${duplicate}${bar}<dataValidations`));
    const { workbook } = await openXlsx(await zip.generateAsync({ type: 'uint8array' }), 'x.xlsx');
    expect(workbook.sheets[0]?.parts.conditionalFormats.map((it) => it.kind)).toEqual([
      'Custom',
      'Custom',
      'PresetCriteria',
      'DataBar',
    ]);
    const again = await JSZip.loadAsync(await saveXlsx(workbook));
    const saved = (await again.file(path)?.async('string')) ?? '';
    expect(saved).toMatch(/<cfRule type="duplicateValues" dxfId="\d+" priority="3"\/>/);
    expect(saved).toContain('<color rgb="FF638EC6"/></dataBar></cfRule>');
  });
});

describe('what is no workbook', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it.each([
    ['a CSV file', bytes('Account,Amount\r\n1,2'), 'notXlsx'],
    ['an empty file', new Uint8Array(), 'notXlsx'],
    ['an old .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'notXlsx'],
    ['a broken archive', bytes('PK\u0003\u0004 and no more'), 'damaged'],
  ])('says so of %s', async (_what, file, problem) => {
    await expect(openXlsx(file, 'x.xlsx')).rejects.toMatchObject({ name: 'XlsxError', problem });
  });

  it('says so of an encrypted workbook', async () => {
    const name = new Uint8Array(Array.from('EncryptedPackage', (it) => [it.charCodeAt(0), 0]).flat());
    const file = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, ...name]);
    await expect(openXlsx(file, 'x.xlsx')).rejects.toMatchObject({ problem: 'locked' });
  });

  it('says so of another archive and of a cut-off workbook', async () => {
    const zip = new JSZip().file('word/document.xml', '<w/>');
    await expect(openXlsx(await zip.generateAsync({ type: 'uint8array' }), 'x')).rejects.toMatchObject({
      problem: 'notXlsx',
    });
    const saved = await saveXlsx(fullWorkbook());
    await expect(openXlsx(saved.slice(0, saved.length / 2), 'x')).rejects.toMatchObject({
      problem: 'damaged',
    });
  });
});
