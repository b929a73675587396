import type { PreparedRow } from '../../accounts/payload/prepared-row';
import type { RowNumber } from '../../accounts/row-number';
import type { Message } from '../../messages/message';
import type { Session } from '../../ports/command-port';
import { WorkbookProblem } from '../../ports/workbook-problem';
import { askAboutHidden } from './ask-about-hidden';
import { askForBinding, bindTo } from './binding';
import type { FreshCheck } from '../checking/check';
import { checkSheet } from '../checking/check';
import type { Confirmed } from './confirm-submission';
import { confirmSubmission } from './confirm-submission';
import type { Desk, SheetMemory } from '../desk';
import { activeMemory, tell } from '../desk';
import type { Picked, Spoken } from './hold-for-word';
import { holdForWord } from './hold-for-word';
import type { Hold } from './lease';
import { holdWorkbook } from './lease';
import { stopIfCancelled } from '../one-at-a-time';
import { rowsIn } from '../rows-in';
import { PreflightWords } from './preflight-words';
import { readForSubmission } from './read-first';
import { insistedRows } from './resend';
import type { RowsChoice } from './rows-choice';
import { rowsChoice } from './rows-choice';
import { rowsToSend } from './rows-to-send';
import { sendRows } from './send-rows';
import { breather } from '../slices';
import { staysBehind } from './stays-behind';
import type { Wanted } from './wanted';
import { wholeAccounts } from './whole-accounts';

/**
 * Submits the selected rows, or all ready rows: reads and checks the sheet once more, asks what only the person can
 * decide, sends, and leaves each row's outcome beside it.
 */
export async function submit(desk: Desk, signal: AbortSignal): Promise<void> {
  const before = activeMemory(desk);
  if (before === undefined) return;
  const said = desk.store.getState().rowsChoice;
  const { rows: selected, outside } = await desk.ports.workbook.selection(before.checked.place);
  if (outside && (said === undefined || said === 'selected')) {
    tell(desk, 'warning', { key: 'submit.selection-outside', params: {} });
    return;
  }
  const choice = rowsChoice(said, selected.length);
  const promised = promisedRows(before, choice, selected);
  await submitHeld(desk, before, { choice, selected, again: false, promised }, signal);
}

/** Sends the selected rows once more although they were sent before: only on the person's word, told what it risks. */
export async function submitAgain(desk: Desk, signal: AbortSignal): Promise<void> {
  const before = activeMemory(desk);
  if (before === undefined) {
    tell(desk, 'info', { key: 'resend.nothing', params: {} });
    return;
  }
  const { rows } = await desk.ports.workbook.selection(before.checked.place);
  await submitHeld(desk, before, { choice: 'selected', selected: rows, again: true, promised: 0 }, signal);
}

function promisedRows(
  { checked, sendable }: SheetMemory,
  choice: RowsChoice,
  selected: readonly RowNumber[],
): number {
  switch (choice) {
    case 'all-ready':
      return checked.sendable;
    case 'selected':
      return wholeAccounts(
        selected.flatMap((row) => sendable.get(row) ?? []),
        sendable.values(),
      ).go.length;
    case 'rejected':
    case 'changed':
      return rowsIn(checked.earlier[choice]);
  }
}

/** No other pane on this machine sends this workbook, or to the same lender, meanwhile. */
async function submitHeld(
  desk: Desk,
  before: SheetMemory,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<void> {
  const { session } = desk.store.getState();
  if (session.kind !== 'signed-in') return;
  const hold = await holdWorkbook(desk, session.session);
  if (typeof hold === 'string') {
    tell(desk, 'warning', { key: 'submit.busy-elsewhere', params: { with: hold } });
    return;
  }
  try {
    await submitOnce(desk, session.session, before, wanted, hold, signal);
  } finally {
    await hold.release();
  }
}

async function submitOnce(
  desk: Desk,
  session: Session,
  before: SheetMemory,
  pressed: Wanted,
  hold: Hold,
  signal: AbortSignal,
): Promise<void> {
  let wanted = pressed;
  const anew = async (): Promise<Picked> => {
    const fresh = await checkSheet(desk, signal);
    if (fresh.place.sheetId !== before.checked.place.sheetId)
      throw new WorkbookProblem('sheet-changed', { sheet: before.checked.place.sheetName });
    const picked = pick(fresh, wanted);
    await hashAll(desk, picked.rows);
    return picked;
  };
  let picked = await anew();
  if (picked.rows.length === 0) {
    tell(desk, 'warning', nothingToSend(picked, wanted));
    return;
  }
  const inSight = await askAboutHidden(desk, picked, wanted);
  if (inSight.asked) {
    wanted = inSight.wanted;
    picked = pick(picked.fresh, wanted);
  }
  const { lender, environment } = session;
  const here = { lender, environment, currency: desk.store.getState().settings.currency };
  const { knownHere, asked: askedWhere } = await askForBinding(desk, here);
  const words = new PreflightWords();
  let spoken: Spoken;
  let confirmed: Confirmed;
  do {
    spoken = await holdForWord(desk, picked, anew, words, signal);
    if (spoken.rows.length === 0) {
      tell(desk, 'warning', nothingGoes(spoken, wanted));
      return;
    }
    const { picked: now, rows, left, command } = spoken;
    confirmed = await confirmSubmission(desk, now.fresh, {
      rows,
      promised: wanted.promised,
      stayBehind: staysBehind(
        now.fresh,
        wanted.choice === 'selected' ? wanted.selected : undefined,
        now.parts,
      ),
      left,
      command,
      again: now.again,
      knownHere,
    });
    stopIfCancelled(signal);
    if (confirmed.kind === 'read-command') {
      await readForSubmission(desk, session, signal);
      words.forget();
      picked = await anew();
    }
  } while (confirmed.kind === 'read-command');
  const other = await hold.lease();
  if (other !== undefined) {
    tell(desk, 'warning', { key: 'submit.other-person', params: other });
    return;
  }
  if (confirmed.asked || askedWhere || spoken.asked || inSight.asked) {
    // While the person read the question, rows may have changed, or been sent by somebody else.
    const now = await anew();
    if (!sameRows(spoken.picked.rows, now.rows)) {
      const { errors } = now.fresh.read.result.counts;
      tell(desk, 'warning', { key: 'submit.rows-changed', params: { errors } });
      return;
    }
    const going = new Set(spoken.rows.map(named));
    spoken = { ...spoken, picked: now, rows: now.rows.filter((row) => going.has(named(row))) };
  }
  await bindTo(desk, here);
  const { picked: last, rows, decided, left } = spoken;
  const { ledger } = confirmed;
  await sendRows(desk, { fresh: last.fresh, rows, again: last.again, ledger, decided, left, hold }, signal);
}

/** Rows keep their hashes once they were asked for. All are needed from here on: asked for bit by bit, lest they all come at once. */
async function hashAll(desk: Desk, rows: readonly PreparedRow[]): Promise<void> {
  const breathe = breather(desk.ports.clock);
  for (const row of rows) {
    named(row);
    await breathe();
  }
}

function pick(fresh: FreshCheck, { choice, selected, again }: Wanted): Picked {
  if (again) {
    const insisted = insistedRows(fresh, selected);
    return { fresh, rows: insisted.rows, parts: 0, again: insisted.before };
  }
  return { fresh, ...rowsToSend(fresh.ready, choice, selected), again: undefined };
}

function sameRows(confirmed: readonly PreparedRow[], now: readonly PreparedRow[]): boolean {
  const before = confirmed.map(named).sort();
  const after = now.map(named).sort();
  return before.length === after.length && after.every((row, at) => row === before[at]);
}

function named({ keyHash, contentHash }: PreparedRow): string {
  return `${keyHash} ${contentHash}`;
}

/** Every row waits for a word, or none was left to be sent after cells were changed. */
function nothingGoes({ left, picked }: Spoken, wanted: Wanted): Message {
  return left > 0 ? { key: 'preflight.all-held', params: { rows: left } } : nothingToSend(picked, wanted);
}

function nothingToSend({ fresh, parts }: Picked, { choice, selected, again }: Wanted): Message {
  if (again) return { key: 'resend.nothing', params: {} };
  if (parts > 0) return { key: 'submit.parts-only', params: { rows: parts } };
  if (choice === 'selected') return { key: 'submit.nothing-selected', params: { rows: selected.length } };
  if (choice !== 'all-ready') return { key: 'submit.nothing-of-choice', params: { choice } };
  const { accepted, unconfirmed, cannotTell } = fresh.ready.leftOut;
  return accepted + unconfirmed + cannotTell > 0
    ? { key: 'submit.nothing-left', params: { accepted: accepted + cannotTell, unconfirmed } }
    : { key: 'submit.nothing-ready', params: {} };
}
