import type { SheetPlace } from '../../ports/workbook-port';
import { WorkbookProblem } from '../../ports/workbook-problem';
import type { Desk } from '../desk';
import { timeOfDayAfter } from '../local-time';
import { oneAtATime } from '../one-at-a-time';
import type { Followed } from './followed-submission';
import { showNextLooks, stopFollowing } from './followed';
import { minutesUntilLook } from './minutes-until-look';
import { lookAtCommand } from './look-at-command';

/** After so many looks a person must ask: what cannot be seen by then does not come by waiting. */
const mostLooks = 8;

/** A look that would be in the way comes so much later. */
const putOffMinutes = 1;

/**
 * Begins to ask Command by itself what became of a submission: after the usual delay, and then after ever longer pauses, until
 * all its rows are decided. One submission is followed for each sheet: the last.
 */
export function followSubmission(desk: Desk, place: SheetPlace, submission: string): void {
  stopFollowing(desk, place.sheetId);
  const followed: Followed = { place, submission, looks: 0, at: '', stop: () => undefined };
  desk.followed.set(place.sheetId, followed);
  lookIn(desk, followed, minutesUntilLook(0, desk.store.getState().usualDelay));
}

/** Looks at once for every submission that is followed. */
export async function lookNow(desk: Desk): Promise<void> {
  if (desk.abort !== undefined) return;
  for (const followed of [...desk.followed.values()]) {
    followed.stop();
    await look(desk, followed, { mayAsk: true });
  }
}

function lookIn(desk: Desk, followed: Followed, minutes: number): void {
  const { clock } = desk.ports;
  followed.at = timeOfDayAfter(clock.now(), minutes);
  followed.stop = clock.after(minutes * 60_000, () => void lookUnlessInTheWay(desk, followed));
  showNextLooks(desk);
}

/** Never beside other work, while a question stands, while a cell is being edited, or under a screen that shows another look. */
async function lookUnlessInTheWay(desk: Desk, followed: Followed): Promise<void> {
  const isEdited = await desk.ports.workbook.isBeingEdited();
  if (!isFollowed(desk, followed)) return;
  const { screen } = desk.store.getState();
  if (isEdited || desk.abort !== undefined || screen.kind !== 'main') lookIn(desk, followed, putOffMinutes);
  else await look(desk, followed, { mayAsk: false });
}

async function look(desk: Desk, followed: Followed, { mayAsk }: { readonly mayAsk: boolean }): Promise<void> {
  const { sheetId } = followed.place;
  followed.looks += 1;
  let decided = false as boolean;
  await oneAtATime(desk, async (signal) => {
    desk.mayAsk = mayAsk;
    try {
      const { place: at, submission: receipt } = followed;
      const seen = await lookAtCommand(desk, { kind: 'submission', receipt }, signal, { at });
      decided = seen.kind === 'nothing-sent' || (seen.kind === 'looked' && seen.summary.onTheWay === 0);
    } catch (error) {
      // The sheet is gone, or is another one by now; why is told by then.
      if (error instanceof WorkbookProblem) stopFollowing(desk, sheetId);
      throw error;
    } finally {
      desk.mayAsk = true;
    }
  });
  if (!isFollowed(desk, followed)) return;
  const { session, usualDelay } = desk.store.getState();
  if (decided || followed.looks >= mostLooks || session.kind !== 'signed-in') stopFollowing(desk, sheetId);
  else lookIn(desk, followed, minutesUntilLook(followed.looks, usualDelay));
}

function isFollowed(desk: Desk, followed: Followed): boolean {
  return desk.followed.get(followed.place.sheetId) === followed;
}
