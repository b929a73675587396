import { Workbook as ExcelFile } from 'exceljs';
import { UserActions } from '../../sandbox/workbook-model/user-actions';
import type { TestDesk } from './desk.test-helper';
import { until } from './desk.test-helper';

const headers = [
  'Operation',
  'Account ID',
  'Sub-account ID',
  'First name',
  'Phone',
  'Due date',
  'Principal',
  'Paid amount',
] as const;

export type Row = Readonly<Record<(typeof headers)[number], string>>;

/** A row that creates an account. */
export function create(account: string, over: Partial<Row> = {}): Row {
  return {
    Operation: 'Create', 'Account ID': account, 'Sub-account ID': '', 'First name': 'Celeste', Phone: '+971500000001',
    'Due date': '15/03/2026', Principal: '100', 'Paid amount': '0', ...over,
  }; // prettier-ignore
}

/** A row that says anew what was paid. */
export function update(account: string, paid: string): Row {
  return {
    ...create(account),
    Operation: 'Update',
    'First name': '',
    Phone: '',
    'Due date': '',
    Principal: '',
    'Paid amount': paid,
  };
}

/** A workbook with one sheet, `Data`. */
export async function sheetOf(rows: readonly Row[]): Promise<Uint8Array> {
  const workbook = new ExcelFile();
  const sheet = workbook.addWorksheet('Data');
  sheet.addRow([...headers]);
  for (const row of rows) sheet.addRow(headers.map((header) => row[header]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Cells of a column of `Data`, from first to last data row, through the real client. */
export async function column(desk: TestDesk, header: string): Promise<unknown[]> {
  return desk.excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Data').getUsedRange(true);
    used.load('values');
    await context.sync();
    const at = used.values[0]?.indexOf(header) ?? -1;
    return used.values.slice(1).map((cells) => cells[at] as unknown);
  });
}

/** Changes one cell, as a person would. */
export async function type(desk: TestDesk, address: string, value: string): Promise<void> {
  await desk.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange(address).values = [[value]];
    await context.sync();
  });
}

/** Selects cells of `Data`, as a person would. */
export async function select(desk: TestDesk, address: string): Promise<void> {
  await desk.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange(address).select();
    await context.sync();
  });
}

/** A person at the workbook of a test. */
export function personAt(desk: TestDesk): UserActions {
  return new UserActions(desk.excel.workbook);
}

/** Until Excel has told all, and every edit it told of is answered. */
export async function quiet(desk: TestDesk): Promise<void> {
  const isBusy = (): boolean => desk.state().answeringEdits || desk.state().work.kind !== 'idle';
  do {
    await desk.excel.settled();
    await until(() => !isBusy());
    await desk.excel.settled();
  } while (isBusy());
}

/** Lets Excel die for good when the first outcome is to be written: Command has the rows, the sheet reads Sending. */
export function dieBeforeOutcomes({ excel }: TestDesk): () => void {
  const { host } = excel;
  const real = host.executeBatch.bind(host);
  let dead = false;
  host.executeBatch = (body, flags) => {
    dead ||= body.includes('"Accepted"');
    return dead ? Promise.reject(new Error('Excel is gone')) : real(body, flags);
  };
  return () => {
    host.executeBatch = real;
  };
}
