import type { WorkbookListener } from '../../ports/workbook-port';
import type { Desk } from '../desk';
import { set, tell } from '../desk';
import { answerEdits, noticeCalculation, noticeEdit } from './follow-edits';
import { problemMessage } from '../problem-message';
import { noLedger } from '../submitting/ledger-entry';
import { WorkbookProblem } from '../../ports/workbook-problem';
import { refreshSelection } from './selection';
import { takeUpSheetLanguage } from '../sheet-language';
import { takeUpAsYouType } from './take-up-as-you-type';

/**
 * Follows what the person does in Excel: which cell and rows are selected, which sheet, and whether cells of a
 * checked sheet changed since. Returns what stops it.
 */
export async function watchWorkbook(desk: Desk): Promise<() => Promise<void>> {
  const followSelection = coalesced(desk, async () => {
    await desk.edits.answering;
    await refreshSelection(desk);
    // Who selects rows after another choice means those rows.
    if (desk.store.getState().selection.rows > 1) set(desk, { rowsChoice: undefined });
  });
  const followSheet = coalesced(desk, () => showActiveSheet(desk));
  const listener: WorkbookListener = {
    selectionChanged: () => {
      if (desk.abort === undefined) followSelection();
    },
    edited: (edit) => {
      noticeEdit(desk, edit);
    },
    calculated: (sheetId, area) => {
      noticeCalculation(desk, sheetId, area);
    },
    sheetChanged: followSheet,
    waitingForEdit: (waitingForEdit) => {
      set(desk, { waitingForEdit });
    },
  };
  desk.edits.wake = () => {
    void answerEdits(desk);
  };
  const stop = await desk.ports.workbook.listen(listener);
  await takeUpAsYouType(desk);
  await takeUpSheetLanguage(desk);
  await showActiveSheet(desk);
  return stop;
}

/** Shows the sheet that is active now, and what is remembered of it. */
export async function showActiveSheet(desk: Desk): Promise<void> {
  const glimpse = await desk.ports.workbook.glimpse();
  if (desk.activeSheetId !== glimpse.sheetId) set(desk, { rowsChoice: undefined, ledger: noLedger });
  desk.activeSheetId = glimpse.sheetId;
  const memory = desk.sheets.get(glimpse.sheetId);
  set(desk, { sheetName: glimpse.sheetName, checked: memory?.checked });
  await refreshSelection(desk);
}

/** Runs the latest of many requests: while one runs, any number of others become one more run. */
function coalesced(desk: Desk, work: () => Promise<void>): () => void {
  let wanted = 0;
  const run = async (): Promise<void> => {
    for (let seen = 0; seen !== wanted;) {
      seen = wanted;
      try {
        await work();
      } catch (error) {
        tellFollowFailure(desk, error);
      }
    }
    wanted = 0;
  };
  return () => {
    wanted += 1;
    if (wanted === 1) void run();
  };
}

/** Following is no work of the person's: what fails without a meaning for them goes to the log alone. */
function tellFollowFailure(desk: Desk, error: unknown): void {
  if (!(error instanceof WorkbookProblem)) desk.ports.log.note('follow-failed', { detail: String(error) });
  else if (error.code === 'no-worksheet') set(desk, { sheetName: undefined, checked: undefined });
  else tell(desk, 'warning', problemMessage(error as WorkbookProblem));
}
