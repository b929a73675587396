import type { Message } from '../messages/message';
import { JournalProblem } from '../ports/journal-problem';
import { WorkbookProblem } from '../ports/workbook-problem';
import type { Desk } from './desk';
import { set, tell } from './desk';
import { problemMessage } from './problem-message';

/** Thrown inside work that ends before its end, on the person's word or after its reason was told. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/**
 * Does one piece of work while nothing else goes on, and ends in a sentence whatever happens.
 * A second piece asked for meanwhile is dropped: its button is disabled, a shortcut may still arrive.
 */
export async function oneAtATime(desk: Desk, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  if (desk.abort !== undefined) return;
  const abort = new AbortController();
  desk.abort = abort;
  try {
    await desk.edits.answering;
    await work(abort.signal);
  } catch (error) {
    if (abort.signal.aborted) tell(desk, 'info', { key: 'work.cancelled', params: {} });
    else if (!(error instanceof Cancelled)) tell(desk, 'error', messageOf(desk, error));
  } finally {
    desk.abort = undefined;
    set(desk, { work: { kind: 'idle' }, waitingForEdit: false });
    desk.edits.wake();
  }
}

/** Stops between two steps when the person pressed Cancel. */
export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new Cancelled();
}

function messageOf(desk: Desk, error: unknown): Message {
  if (error instanceof WorkbookProblem) return problemMessage(error as WorkbookProblem);
  if (error instanceof JournalProblem) {
    desk.ports.log.note('journal-not-kept', { detail: error.message });
    return { key: 'journal.not-kept', params: {} };
  }
  const detail = error instanceof Error ? error.message : String(error);
  desk.ports.log.note('unexpected-error', { detail });
  return problemMessage(new WorkbookProblem('excel-failed', { detail }, { cause: error }));
}
