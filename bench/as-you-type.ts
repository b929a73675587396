import { area } from '../sandbox/workbook-model/address';
import { UserActions } from '../sandbox/workbook-model/user-actions';
import { Workbook } from '../sandbox/workbook-model/workbook';
import { writeCells } from '../sandbox/workbook-model/write-cells';
import { fillSheet } from '../sandbox/testing/excel-in-node';
import type { TestDesk } from '../src/workflow/desk.test-helper';
import { deskOn, until } from '../src/workflow/desk.test-helper';
import type { BenchLine } from './support/bench-line';
import { median } from './support/median';
import { wideHeaders, wideSheet } from './support/wide-sheet';

const rowCount = 100_000;
const pasted = 10_000;
const rounds = 5;
const bound = 1_000;
/** The pane waits so long for more edits (follow-edits.ts); in this process waits take no time. */
const pauseMs = 150;
const dueDate = wideHeaders.indexOf('Due date');

/**
 * From a person's edit of a checked sheet to its answer: the marks in the sheet, through the real office.js client. What the
 * sandbox's side of the wire takes is told apart, since in Excel it is Excel's.
 */
export async function measure(): Promise<BenchLine[]> {
  const workbook = new Workbook({ undoSurvivesAddInWrites: true });
  const sheet = workbook.addSheet('Accounts');
  fillSheet(workbook, sheet, [[...wideHeaders], ...wideSheet(rowCount).values]);
  const desk = await deskOn(workbook, { undoSurvives: true });
  try {
    await desk.actions.check();
    const user = new UserActions(workbook);
    const one: Answered[] = [];
    const many: Answered[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const row = 20_001 + round * 997;
      one.push(
        await answered(desk, () => {
          user.type(sheet.id, row, dueDate, '30/02/2026');
        }),
      );
      const day = round % 2 === 0 ? '31/02/2026' : '15/03/2026';
      many.push(
        await answered(desk, () => {
          workbook.transaction('user', 'Paste', () => {
            const values = Array.from({ length: pasted }, () => [day]);
            writeCells(workbook, sheet, area(1, dueDate, pasted, 1), values);
          });
        }),
      );
    }
    return [line('one typed date', one), line(`${pasted.toLocaleString('en')} pasted dates`, many)];
  } finally {
    await desk.close();
  }
}

interface Answered {
  /** Until the pane's counts are those of the edited sheet. */
  readonly counted: number;
  /** Until the sheet bears the marks. */
  readonly marked: number;
  /** Of that, what the stand-in for Excel worked. */
  readonly standIn: number;
}

async function answered(desk: TestDesk, edit: () => void): Promise<Answered> {
  const { host } = desk.excel;
  const real = host.executeBatch.bind(host);
  let standIn = 0;
  host.executeBatch = async (body, flags) => {
    const began = performance.now();
    const answer = await real(body, flags);
    standIn += performance.now() - began;
    return answer;
  };
  let counted = 0;
  const result = desk.state().checked?.result;
  const stop = desk.watch((state) => {
    if (counted === 0 && state.checked?.result !== result) counted = performance.now() - began;
  });
  edit();
  const began = performance.now();
  await until(() => counted > 0 && !desk.state().answeringEdits);
  const marked = performance.now() - began;
  stop();
  host.executeBatch = real;
  await desk.excel.settled();
  return { counted: counted + pauseMs, marked: marked + pauseMs, standIn };
}

function line(edit: string, all: readonly Answered[]): BenchLine {
  const of = (part: (one: Answered) => number) => median(all.map(part)).toFixed(0);
  const marked = median(all.map((one) => one.marked));
  return {
    work: `answer ${edit} on ${rowCount.toLocaleString('en')} rows × ${String(wideHeaders.length)} columns`,
    bound: `≤ ${String(bound)} ms`,
    measured: `counted after ${of((one) => one.counted)} ms, marked after ${marked.toFixed(0)} ms (the stand-in's part: ${of((one) => one.standIn)} ms)`,
    withinBound: marked <= bound,
  };
}
