import type { About } from './about';
import type { ExcelGlobal } from './office-globals';
import { officeCodes, officeErrorCode, isPassing } from './office-error';
import { toProblem } from './to-problem';
import { WorkbookProblem } from '../ports/workbook-problem';

/**
 * Does work in Excel. **The work may be run again from its start** after an error of which nobody knows how much was
 * done: so it begins by reading what stands there, and writes only what differs from what is meant.
 */
export type RunExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>, about?: About) => Promise<T>;

export interface RunOptions {
  readonly excel: ExcelGlobal;
  /** Told true when a call waits because a cell is being edited, false when it went on. */
  readonly onWaiting: (waiting: boolean) => void;
  readonly wait: (ms: number) => Promise<void>;
}

const passingRetries = 2;
const passingPauseMs = 300;
const editPauseMs = 500;
/** Two minutes of half seconds, for Excels that do not know `delayForCellEdit` and so refuse at once. */
const editRetries = 240;

/**
 * The one way to `Excel.run`. A first try fails at once when a cell is being edited; the person is told, and the next
 * try waits inside Excel (`delayForCellEdit`) until the edit ends. Errors that pass by themselves are tried again, twice.
 * Every other Office error becomes a WorkbookProblem; whatever the work itself throws goes through unchanged.
 *
 * Requests: those of the work, one more after an edit, and the client's own one that releases what it tracked.
 */
export function createRun(options: RunOptions): RunExcel {
  return async (work, about) => {
    let waiting = false as boolean;
    let passingFailures = 0;
    let editFailures = 0;
    const tell = (now: boolean): void => {
      if (now === waiting) return;
      waiting = now;
      options.onWaiting(now);
    };
    try {
      for (;;) {
        try {
          if (!waiting) return await options.excel.run({ delayForCellEdit: false }, work);
          return await options.excel.run({ delayForCellEdit: true }, async (context) => {
            context.workbook.load('name');
            // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the loop is one of tries
            await context.sync();
            tell(false);
            return work(context);
          });
        } catch (error) {
          const code = officeErrorCode(error);
          if (code === officeCodes.cellEdit) {
            if (editFailures >= editRetries)
              throw new WorkbookProblem('cell-being-edited', {}, { cause: error });
            if (waiting) await options.wait(editPauseMs);
            editFailures += 1;
            tell(true);
          } else if (isPassing(code) && passingFailures < passingRetries) {
            passingFailures += 1;
            await options.wait(passingPauseMs * passingFailures);
          } else throw await toProblem(error, options.excel, about);
        }
      }
    } finally {
      tell(false);
    }
  };
}
