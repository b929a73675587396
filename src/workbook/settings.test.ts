import { excelInNode } from '../../sandbox/testing/excel-in-node';
import { excelWorkbook } from './excel-workbook';

function opened(options: Parameters<typeof excelInNode>[1] = {}) {
  const host = excelInNode([['Account']], options);
  return { ...host, port: excelWorkbook({ excel: host.client.Excel, office: host.client.Office }) };
}

test('a setting comes back as it was kept, under a key of ours', async () => {
  const { workbook, port } = opened();
  const value = { columns: { Due: 'dueDate' }, day: '2026-11-22', list: [1, null, 'ا'] };
  expect(await port.readSetting('columns')).toBeUndefined();
  await port.writeSetting('columns', value);
  expect(await port.readSetting('columns')).toEqual(value);
  expect([...workbook.settings.keys()].every((key) => key.startsWith('accounts-for-command.'))).toBe(true);
});

test('the same value is not written again, and undefined removes it', async () => {
  const { workbook, port } = opened();
  await port.writeSetting('language', 'ar');
  workbook.isDirty = false;
  await port.writeSetting('language', 'ar');
  expect(workbook.isDirty).toBe(false);
  await port.writeSetting('language', undefined);
  expect(await port.readSetting('language')).toBeUndefined();
});

test('a setting that another hand spoiled counts as absent', async () => {
  const { workbook, port } = opened();
  workbook.settings.set('accounts-for-command.columns', '{not json');
  expect(await port.readSetting('columns')).toBeUndefined();
});

test('a read-only workbook is told so and keeps nothing', async () => {
  const { workbook, port } = opened({ readOnly: true });
  await expect(port.writeSetting('language', 'ar')).rejects.toMatchObject({ code: 'read-only' });
  expect(workbook.settings.size).toBe(0);
  expect(await port.facts()).toMatchObject({ readOnly: true, workbookId: undefined });
});

test('facts tell the name and the date system', async () => {
  expect(await opened({ name: 'May.xlsx' }).port.facts()).toMatchObject({
    name: 'May.xlsx',
    readOnly: false,
    dateSystem: 1900,
  });
  expect(await opened({ date1904: true }).port.facts()).toMatchObject({ dateSystem: 1904 });
});

test('undo is said to survive only where ExcelApi 1.19 is there', async () => {
  const { client } = opened();
  const with119 = excelWorkbook({
    excel: client.Excel,
    office: { context: { requirements: { isSetSupported: (_name, version) => version === '1.19' } } },
  });
  expect((await with119.facts()).undoSurvives).toBe(true);
  expect((await opened().port.facts()).undoSurvives).toBe(false);
});
