import type { ReportLayout } from '../ports/workbook-port';
import { excelInNode } from '../../sandbox/testing/excel-in-node';
import { area } from '../../sandbox/workbook-model/address';
import { excelWorkbook } from './excel-workbook';

function opened() {
  const host = excelInNode([['Account']]);
  return { ...host, port: excelWorkbook({ excel: host.client.Excel, office: host.client.Office }) };
}

const layout: ReportLayout = {
  name: 'Reconciliation',
  title: '=Reconciliation',
  facts: ['Command as of 10:42'],
  columns: [
    { header: 'Row', width: 8, numberFormat: 'General' },
    { header: 'Account', width: 20, numberFormat: '@' },
    { header: 'Outcome', width: 20, numberFormat: '@' },
    { header: 'Paid', width: 14, numberFormat: '#,##0.00' },
  ],
  summary: { headers: ['', 'Outcome', 'Rows', 'Paid'], rows: [['', 'Landed', 2, 61_240.5]], countColumn: 2 },
  remarks: ['3 rows were not compared.'],
  rowsTitle: 'Rows that do not agree',
  rows: [
    [5, '=007', 'Different', 100],
    ['', '+971', 'Only in Command', ''],
  ],
  source: { sheet: "Noor's accounts", column: 1 },
  rightToLeft: false,
};

test('figures above, rows below with links to where they come from, ready to be printed', async () => {
  const { workbook, port } = opened();
  expect(await port.addReport(layout)).toBe('Reconciliation');
  const sheet = workbook.sheet('Reconciliation');
  expect(workbook.activeSheet).toBe(sheet);
  expect(sheet.values(area(0, 0, 11, 4))).toEqual([
    ['=Reconciliation', '', '', ''],
    ['Command as of 10:42', '', '', ''],
    ['', '', '', ''],
    ['', 'Outcome', 'Rows', 'Paid'],
    ['', 'Landed', 2, 61_240.5],
    ['', '', '', ''],
    ['3 rows were not compared.', '', '', ''],
    ['', '', '', ''],
    ['Rows that do not agree', '', '', ''],
    ['Row', 'Account', 'Outcome', 'Paid'],
    [5, '=007', 'Different', 100],
  ]);
  expect(sheet.cells.formula(10, 0)).toBe("=HYPERLINK(\"#'Noor''s accounts'!B5\",5)");
  expect(sheet.values(area(11, 0, 1, 3))).toEqual([['', '+971', 'Only in Command']]);
  expect(sheet.style(4, 2).numberFormat).toBe('#,##0');
  expect(sheet.style(10, 2).numberFormat).toBe('@');
  expect(sheet.parts.pageLayout).toMatchObject({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    printTitleRows: '$10:$10',
  });
});

test('a sheet of that name is never written over, whoever made it', async () => {
  const { workbook, port } = opened();
  const own = workbook.addSheet('Reconciliation');
  await port.addReport(layout);
  expect(await port.addReport({ ...layout, rows: [] })).toBe('Reconciliation (3)');
  expect(own.usedArea()).toBeNull();
});

test('20,000 rows go in few requests', async () => {
  const { client, port } = opened();
  const rows = Array.from({ length: 20_000 }, (_, at) => [at + 2, `AC-${String(at)}`, 'Missing', at / 4]);
  const before = client.traffic.entries.length;
  await port.addReport({ ...layout, rows });
  expect(client.traffic.entries.length - before).toBeLessThan(16);
}, 60_000);
