import { rowNumber } from '../accounts/row-number';
import { excelInNode } from '../../sandbox/testing/excel-in-node';
import { excelWorkbook } from './excel-workbook';
import type { ExcelGlobal } from './office-globals';
import { createRun } from './run';

const headers = {
  issues: 'Issues',
  outcome: 'Outcome',
  response: 'Response',
  sentAt: 'Sent at',
  receipt: 'Receipt',
};

function officeError(code: string) {
  return Object.assign(new Error(code), { code, debugInfo: { errorLocation: 'Range.values' } });
}

/** An Excel that fails with these codes first and then lets the real one run. */
function failing(excel: ExcelGlobal, codes: string[]): ExcelGlobal {
  const run = (...args: unknown[]): Promise<unknown> => {
    const code = codes.shift();
    if (code !== undefined) return Promise.reject(officeError(code));
    return (excel.run as (...given: unknown[]) => Promise<unknown>)(...args);
  };
  return { run };
}

test('while a cell is edited a write waits, the person is told, and it goes on afterwards', async () => {
  const { client, sheet, user } = excelInNode([['Account'], ['A-1']]);
  const port = excelWorkbook({ excel: client.Excel, office: client.Office });
  const place = await port.place(sheet.id, rowNumber(1), undefined);
  const told: boolean[] = [];
  await port.listen({
    selectionChanged: () => undefined,
    edited: () => undefined,
    calculated: () => undefined,
    sheetChanged: () => undefined,
    waitingForEdit(waiting) {
      told.push(waiting);
      if (!waiting) return;
      expect(sheet.value(0, 1)).toBe('');
      user.commitEdit('A-2');
    },
  });
  user.beginEdit(sheet.id, 1, 0);
  const after = await port.ensureStatusColumns(place, headers, ['issues']);
  expect(told).toEqual([true, false]);
  expect(after.headers).toEqual(['Account', 'Issues']);
  expect(sheet.value(1, 0)).toBe('A-2');
});

test('an Excel that refuses while a cell is edited is asked again, and at last given up', async () => {
  const { client } = excelInNode([['Account']]);
  const pauses: number[] = [];
  const run = createRun({
    excel: failing(
      client.Excel,
      Array.from({ length: 1_000 }, () => 'InvalidOperationInCellEditMode'),
    ),
    onWaiting: () => undefined,
    wait: (ms) => {
      pauses.push(ms);
      return Promise.resolve();
    },
  });
  await expect(run(() => Promise.resolve(1))).rejects.toMatchObject({ code: 'cell-being-edited' });
  expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(60_000);
});

test('an error that passes by itself is tried again twice, with pauses', async () => {
  const { client } = excelInNode([['Account']]);
  const pauses: number[] = [];
  const options = {
    onWaiting: () => undefined,
    wait: (ms: number) => {
      pauses.push(ms);
      return Promise.resolve();
    },
  };
  const twice = createRun({
    ...options,
    excel: failing(client.Excel, ['RequestAborted', 'ServiceNotAvailable']),
  });
  expect(await twice(() => Promise.resolve('done'))).toBe('done');
  expect(pauses).toEqual([300, 600]);
  const thrice = createRun({
    ...options,
    excel: failing(
      client.Excel,
      Array.from({ length: 3 }, () => 'RequestAborted'),
    ),
  });
  await expect(thrice(() => Promise.resolve('done'))).rejects.toMatchObject({
    code: 'excel-failed',
    params: { detail: 'RequestAborted (Range.values)' },
  });
});

test.each([
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['UnsupportedSheet', 'no-worksheet'],
  ['GeneralException', 'excel-failed'],
])('%s is told as %s', async (code, problem) => {
  const { client } = excelInNode([['Account']]);
  const run = createRun({
    excel: failing(client.Excel, [code]),
    onWaiting: () => undefined,
    wait: () => Promise.resolve(),
  });
  await expect(run(() => Promise.resolve(1))).rejects.toMatchObject({
    name: 'WorkbookProblem',
    code: problem,
  });
});

test('what is no error of Office goes through unchanged', async () => {
  const { client } = excelInNode([['Account']]);
  const run = createRun({ excel: client.Excel, onWaiting: () => undefined, wait: () => Promise.resolve() });
  const fault = new TypeError('a fault of ours');
  await expect(run(() => Promise.reject(fault))).rejects.toBe(fault);
});

test('a sheet protected between the look and the write is told as such', async () => {
  const { client, sheet, user } = excelInNode([['Account']]);
  const run = createRun({ excel: client.Excel, onWaiting: () => undefined, wait: () => Promise.resolve() });
  user.protectSheet(sheet.id);
  const writing = run(
    async (context) => {
      context.workbook.worksheets.getItem(sheet.id).getRange('A1').values = [['x']];
      await context.sync();
    },
    { sheetId: sheet.id, sheetName: 'Accounts' },
  );
  await expect(writing).rejects.toMatchObject({ code: 'sheet-protected', params: { sheet: 'Accounts' } });
});
