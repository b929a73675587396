import type { Desk } from './desk';
import { ask } from './desk';
import { forgetSnapshot, keptSnapshotTime } from './reconciling/kept-snapshot';
import { sentAtText } from '../ports/sent-at-cell';
import { signOut } from './session';

/** Signs out; where this machine keeps what Command showed, the person says first whether it shall be forgotten. */
export async function askAndSignOut(desk: Desk): Promise<void> {
  const asOf = await keptSnapshotTime(desk);
  if (asOf !== undefined) {
    const answer = await ask(desk, { kind: 'forget-snapshot', asOf: sentAtText(asOf) });
    if (answer.kind !== 'sign-out') return;
    if (answer.forget) await forgetSnapshot(desk);
  }
  desk.knownSnapshot = undefined;
  desk.brokenOffReading = undefined;
  signOut(desk);
}
