import type { SettingsOwner } from '../../ports/settings-port';
import type { Learned, UsualDelay } from '../../settings/learned';
import { readLearned, usualDelay } from '../../settings/learned';
import type { Desk } from '../desk';
import { set } from '../desk';

/** While nobody can say how long rows take, Command is looked at after so many minutes: looking releases nothing. */
const firstLookMinutes = 5;

/** What was learned of the service of this lender and environment. */
export function learnedOf(desk: Desk, owner: SettingsOwner): Learned {
  return readLearned(desk.ports.settings.loadLearned(owner));
}

/** Keeps what was learned, and shows what follows from it. */
export function learn(desk: Desk, owner: SettingsOwner, change: Partial<Learned>): void {
  desk.ports.settings.saveLearned(owner, { ...learnedOf(desk, owner), ...change });
  showUsualDelay(desk, owner);
}

/** Puts the usual delay into the state: it follows from the settings and from what was learned. */
export function showUsualDelay(desk: Desk, owner: SettingsOwner): void {
  set(desk, { usualDelay: usualDelayFor(desk, owner) });
}

export function usualDelayFor(desk: Desk, owner: SettingsOwner): UsualDelay {
  return usualDelay(desk.store.getState().settings.usualDelayMinutes, learnedOf(desk, owner).delaysMs);
}

/** Minutes after which Command is looked at. */
export function lookAfterMinutes(delay: UsualDelay): number {
  return delay.minutes ?? firstLookMinutes;
}

/** The name of this machine in leases; made when it is first asked for. */
export function machineName(desk: Desk, owner: SettingsOwner): string {
  const { machine } = learnedOf(desk, owner);
  if (machine !== '') return machine;
  const made = crypto.randomUUID();
  learn(desk, owner, { machine: made });
  return made;
}
