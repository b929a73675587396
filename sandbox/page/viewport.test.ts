import { area } from '../workbook-model/address';
import { defaultStyle } from '../workbook-model/style-table';
import { Workbook } from '../workbook-model/workbook';
import type { Sheet } from '../workbook-model/sheet';
import { readViewport } from './viewport';

function workbookWith(rows: readonly (readonly (string | number | boolean)[])[]): {
  workbook: Workbook;
  sheet: Sheet;
} {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Accounts');
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      sheet.cells.set(r, c, value);
    });
  });
  return { workbook, sheet };
}

const window = (sheet: Sheet, lastRow = 5, lastColumn = 3) => ({
  sheetId: sheet.id,
  firstRow: 0,
  lastRow,
  firstColumn: 0,
  lastColumn,
});

describe('readViewport', () => {
  it('shows text as the number format has it, and tells numbers from texts', () => {
    const { workbook, sheet } = workbookWith([['00123', 45_000, true, '#N/A']]);
    sheet.cells.setStyle(0, 1, workbook.styles.indexOf({ ...defaultStyle, numberFormat: 'dd/mm/yyyy' }));
    const view = readViewport(workbook, window(sheet));
    const first = view?.cells[0] ?? [];
    expect(first.map((it) => it.text)).toEqual(['00123', '15/03/2023', 'TRUE', '#N/A']);
    expect(first.map((it) => it.isNumber)).toEqual([false, true, false, false]);
    expect(first.map((it) => view?.styles[it.style]?.align)).toEqual(['start', 'right', 'center', 'center']);
  });

  it('leaves hidden and filtered rows and hidden columns out', () => {
    const { workbook, sheet } = workbookWith([['a'], ['b'], ['c'], ['d']]);
    sheet.cells.writable(1).hidden = true;
    sheet.cells.writable(2).filtered = true;
    sheet.parts.columns.set(1, { hidden: true });
    const view = readViewport(workbook, window(sheet));
    expect(view?.rows).toEqual([0, 3, 4, 5]);
    expect(view?.columns).toEqual([0, 2, 3]);
  });

  it('brings frozen rows and columns along wherever the window is', () => {
    const { workbook, sheet } = workbookWith([['header']]);
    sheet.parts.frozen = { rows: 1, columns: 1 };
    const view = readViewport(workbook, {
      sheetId: sheet.id,
      firstRow: 500,
      lastRow: 501,
      firstColumn: 5,
      lastColumn: 6,
    });
    expect(view?.rows).toEqual([0, 500, 501]);
    expect(view?.columns).toEqual([0, 5, 6]);
    expect(view?.cells[0]?.[0]?.text).toBe('header');
  });

  it('evaluates conditional formats over own fills, and keeps black ink on a fill', () => {
    const { workbook, sheet } = workbookWith([
      ['Country', 'Issues'],
      ['UAE', '• Country – not a code'],
      ['ARE', ''],
    ]);
    const green = workbook.styles.indexOf({ ...defaultStyle, fill: '#00FF00' });
    sheet.cells.setStyle(1, 0, green);
    sheet.cells.setStyle(2, 0, green);
    sheet.parts.conditionalFormats.push({
      id: '1',
      kind: 'Custom',
      areas: [area(1, 0, 2, 1)],
      formula: '=ISNUMBER(FIND("• "&A$1&" – ",$B2))',
      style: { fill: '#FFC7CE' },
      stopIfTrue: false,
    });
    const view = readViewport(workbook, window(sheet));
    const styleOf = (row: number) => view?.styles[view.cells[row]?.[0]?.style ?? 0];
    expect(styleOf(1)).toMatchObject({ fill: '#FFC7CE', color: '#000000' });
    expect(styleOf(2)).toMatchObject({ fill: '#00FF00' });
    expect(styleOf(0)).toMatchObject({ fill: '', color: '' });
  });

  it('lays table colours under cells without a fill and puts filter buttons on headers', () => {
    const { workbook, sheet } = workbookWith([['id'], ['1'], ['2']]);
    sheet.parts.tables.push({
      id: 't',
      name: 'T',
      area: area(0, 0, 3, 1),
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      style: 'TableStyleMedium2',
      columnIds: [1],
      criteria: new Map([[0, { filterOn: 'Values', values: ['1'] }]]),
      sort: [],
    });
    const view = readViewport(workbook, window(sheet, 2, 0));
    expect(view?.cells.map(([cell]) => [cell?.button, view.styles[cell?.style ?? 0]?.fill])).toEqual([
      ['filtered', '#4472C4'],
      ['', '#D9E1F2'],
      ['', ''],
    ]);
  });

  it('lets a long text run into empty cells only, and only in its own direction', () => {
    const long = 'a text that is much longer than its cell is wide';
    const { workbook, sheet } = workbookWith([
      [long, '', '', 'x'],
      [long, 'x'],
      ['حساب مصرفي باسم طويل لا يتسع في الخلية', ''],
    ]);
    const view = readViewport(workbook, window(sheet));
    expect(view?.cells.slice(0, 3).map(([cell]) => cell?.spread)).toEqual([2, 0, 0]);
  });

  it('gives nothing for a chart sheet', () => {
    const workbook = new Workbook();
    expect(readViewport(workbook, window(workbook.addSheet('Chart', 'chart')))).toBeNull();
  });
});
