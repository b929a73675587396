import { rowNumber } from '../accounts/row-number';
import type { StatusColumn } from '../ports/workbook-port';
import { excelInNode, sortRange } from '../../sandbox/testing/excel-in-node';
import { area } from '../../sandbox/workbook-model/address';
import { addConditionalFormat } from '../../sandbox/workbook-model/conditional-formats';
import { addTable } from '../../sandbox/workbook-model/tables';
import type { CellValue } from '../../sandbox/workbook-model/types';
import { excelWorkbook } from './excel-workbook';

const headers: Record<StatusColumn, string> = {
  issues: 'Issues',
  outcome: 'Outcome',
  response: 'Response',
  sentAt: 'Sent at',
  receipt: 'Receipt',
};
const red = { fill: '#FFC7CE', fontColor: '#9C0006' };
const yellow = { fill: '#FFEB9C', fontColor: '#7F6000' };

async function marked(rows: readonly (readonly CellValue[])[], tableName?: string) {
  const host = excelInNode(rows);
  if (tableName !== undefined)
    addTable(host.workbook, host.sheet, area(0, 0, rows.length, rows[0]?.length ?? 1), true, tableName);
  const port = excelWorkbook({ excel: host.client.Excel, office: host.client.Office });
  const find = () => port.place(host.sheet.id, rowNumber(1), tableName);
  const place = await port.ensureStatusColumns(await find(), headers, ['issues', 'outcome']);
  const colour = (row: number, column: number) => host.workbook.painter.styleAt(host.sheet, row, column);
  return { ...host, port, find, place, colour };
}

const sheet3: CellValue[][] = [
  ['Account', 'Due Date', 'Date'],
  ['A-1', '31/02/2026', 46_000],
  ['A-2', '01/02/2026', 46_001],
  ['A-3', '02/02/2026', 46_002],
];

test('a cell is coloured when its row names its header, and no look-alike is', async () => {
  const { sheet, port, place, colour } = await marked(sheet3);
  await port.mark(place, ['✖ Due Date — no such day', '', '▲ Date — far away; ✖ Account — twice']);
  expect(sheet.value(1, 3)).toBe('✖ Due Date — no such day');
  expect(colour(1, 1)).toMatchObject(red);
  expect(colour(1, 2)).toBeNull();
  expect(colour(2, 1)).toBeNull();
  expect(colour(3, 2)).toMatchObject(yellow);
  expect(colour(3, 0)).toMatchObject(red);
});

test('errors win over warnings on one cell', async () => {
  const { port, place, colour } = await marked(sheet3);
  await port.mark(place, ['▲ Date — old; ✖ Date — wrong', '', '']);
  expect(colour(1, 2)).toMatchObject(red);
});

test.each([
  ['Arabic', 'تاريخ الاستحقاق'],
  ['wildcards', 'Amount *?~'],
  ['quotes', 'The "net" amount'],
  ['brackets', "Fee [SAR] '25"],
])('a header with %s colours its own column', async (_, header) => {
  const { port, place, colour } = await marked([
    ['Account', header, 'Amount'],
    ['A-1', 1, 2],
  ]);
  await port.mark(place, [`✖ ${header} — wrong`]);
  expect(colour(1, 1)).toMatchObject(red);
  expect(colour(1, 0)).toBeNull();
  expect(colour(1, 2)).toBeNull();
});

test('the two rules cover the data and stand above those of others, which stay in their order', async () => {
  const { workbook, sheet, port, place } = await marked(sheet3);
  for (const formula of ['=$A2="A-1"', '=$A2="A-2"']) {
    const rule = addConditionalFormat(workbook, sheet, [area(1, 0, 3, 1)], 'Custom');
    rule.formula = formula;
  }
  await port.mark(place, ['✖ Account — x', '', '']);
  expect(sheet.parts.conditionalFormats.map(({ formula }) => formula)).toEqual([
    '=ISNUMBER(FIND("✖ "&A$1&" —",$D2))',
    '=ISNUMBER(FIND("▲ "&A$1&" —",$D2))',
    '=$A2="A-2"',
    '=$A2="A-1"',
  ]);
  expect(sheet.parts.conditionalFormats[0]?.areas).toEqual([area(1, 0, 3, 5)]);
  await port.clearMarks(place);
  expect(sheet.parts.conditionalFormats.map(({ formula }) => formula)).toEqual(['=$A2="A-2"', '=$A2="A-1"']);
});

test('marking twice writes nothing and adds no rule', async () => {
  const { workbook, sheet, port, place } = await marked(sheet3);
  const texts = ['✖ Account — x', '', '▲ Date — y'];
  await port.mark(place, texts);
  const rules = sheet.parts.conditionalFormats.map(({ id }) => id);
  const events: string[] = [];
  workbook.subscribe((event) => events.push(event.type));
  await port.mark(place, texts);
  expect(sheet.parts.conditionalFormats.map(({ id }) => id)).toEqual(rules);
  expect(events).toEqual([]);
});

test('rules that a paste split are replaced whole', async () => {
  const { sheet, user, port, place, colour } = await marked(sheet3);
  await port.mark(place, ['✖ Account — x', '', '']);
  user.paste(sheet.id, area(2, 0, 1, 3), user.copy(sheet.id, area(1, 0, 1, 3)));
  expect(sheet.parts.conditionalFormats.length).toBeGreaterThan(2);
  await port.mark(place, ['✖ Account — x', '✖ Account — x', '']);
  expect(sheet.parts.conditionalFormats).toHaveLength(2);
  expect(colour(1, 0)).toMatchObject(red);
  expect(colour(2, 0)).toMatchObject(red);
});

test('rows inserted above and columns before: rules and text still agree after the next marking', async () => {
  const { sheet, user, port, place, colour, find } = await marked(sheet3);
  await port.mark(place, ['✖ Account — x', '', '']);
  user.insertRows(sheet.id, 1);
  user.insertColumns(sheet.id, 1);
  user.type(sheet.id, 0, 1, 'New');
  const now = await find();
  await port.mark(now, ['✖ New — y', '✖ Account — x', '', '']);
  expect(sheet.parts.conditionalFormats).toHaveLength(2);
  expect(colour(1, 1)).toMatchObject(red);
  expect(colour(2, 0)).toMatchObject(red);
  expect(colour(2, 1)).toBeNull();
});

test('only cells that differ are written', async () => {
  const { workbook, sheet, port, place } = await marked([
    ['Account'],
    ...Array.from({ length: 200 }, (_, index) => [`A-${String(index)}`]),
  ]);
  const texts = Array.from({ length: 200 }, () => '✖ Account — x');
  await port.mark(place, texts);
  const areas: unknown[] = [];
  workbook.subscribe((event) => {
    if (event.type === 'changed') areas.push(...event.areas);
  });
  await port.mark(place, texts.with(40, ''));
  expect(areas).toEqual([area(41, 1)]);
  expect(sheet.value(40, 1)).toBe('✖ Account — x');
});

test('marks move with their rows when a person sorts', async () => {
  const { workbook, sheet, port, place, colour } = await marked(sheet3);
  await port.mark(place, ['✖ Account — x', '', '']);
  sortRange(workbook, sheet, area(1, 0, 3, 5), 0, false);
  expect(sheet.value(3, 0)).toBe('A-1');
  expect(sheet.value(3, 3)).toBe('✖ Account — x');
  expect(colour(3, 0)).toMatchObject(red);
  expect(colour(1, 0)).toBeNull();
});

test('clearing takes the Issues text and our rules, and nothing else', async () => {
  const { sheet, user, port, place } = await marked(sheet3, 'Loans');
  await port.mark(place, ['✖ Account — x', '', '']);
  user.type(sheet.id, 1, 4, 'Accepted. Command is processing it.');
  await port.clearMarks(place);
  expect(sheet.value(0, 3)).toBe('Issues');
  expect(sheet.value(1, 3)).toBe('');
  expect(sheet.value(1, 4)).toBe('Accepted. Command is processing it.');
  expect(sheet.parts.conditionalFormats).toEqual([]);
});

test('one table is marked without touching the rules of another on the same sheet', async () => {
  const host = excelInNode([['Account'], ['A-1'], [], ['Account'], ['B-1']]);
  addTable(host.workbook, host.sheet, area(0, 0, 2, 1), true, 'First');
  addTable(host.workbook, host.sheet, area(3, 0, 2, 1), true, 'Second');
  const port = excelWorkbook({ excel: host.client.Excel, office: host.client.Office });
  const first = await port.ensureStatusColumns(
    await port.place(host.sheet.id, rowNumber(1), 'First'),
    headers,
    ['issues'],
  );
  const second = await port.ensureStatusColumns(
    await port.place(host.sheet.id, rowNumber(4), 'Second'),
    headers,
    ['issues'],
  );
  await port.mark(first, ['✖ Account — x']);
  await port.mark(second, ['✖ Account — y']);
  await port.mark(first, ['✖ Account — z']);
  expect(host.sheet.parts.conditionalFormats).toHaveLength(4);
  await port.clearMarks(first);
  expect(host.sheet.parts.conditionalFormats.map(({ areas }) => areas[0]?.row)).toEqual([4, 4]);
});

test('a protected sheet, a read-only workbook, a changed header and a deleted sheet are said before a write', async () => {
  const texts = ['✖ Account — x', '', ''];
  const locked = await marked(sheet3);
  locked.user.protectSheet(locked.sheet.id);
  await expect(locked.port.mark(locked.place, texts)).rejects.toMatchObject({ code: 'sheet-protected' });
  await expect(locked.port.clearMarks(locked.place)).rejects.toMatchObject({ code: 'sheet-protected' });
  const readOnly = await marked(sheet3);
  readOnly.workbook.readOnly = true;
  await expect(readOnly.port.mark(readOnly.place, texts)).rejects.toMatchObject({ code: 'read-only' });
  const changed = await marked(sheet3);
  changed.user.insertColumns(changed.sheet.id, 0);
  await expect(changed.port.mark(changed.place, texts)).rejects.toMatchObject({ code: 'sheet-changed' });
  for (const { sheet } of [locked, readOnly, changed]) {
    expect(sheet.parts.conditionalFormats).toEqual([]);
    expect(sheet.values(area(1, 0, 3, 7)).flat()).not.toContain('✖ Account — x');
  }
  const gone = await marked(sheet3);
  gone.workbook.addSheet('Other');
  gone.user.deleteSheet(gone.sheet.id);
  await expect(gone.port.mark(gone.place, texts)).rejects.toMatchObject({ code: 'sheet-gone' });
});

test('a sheet renamed since is still the same sheet', async () => {
  const { sheet, user, port, place, colour } = await marked(sheet3);
  user.renameSheet(sheet.id, 'May');
  await port.mark(place, ['✖ Account — x', '', '']);
  expect(colour(1, 0)).toMatchObject(red);
});
