import type { SettingsOwner } from '../ports/settings-port';
import type { Desk } from './desk';

/** Whose settings count now; undefined while nobody is signed in. */
export function settingsOwner(desk: Desk): SettingsOwner | undefined {
  const { session } = desk.store.getState();
  return session.kind === 'signed-in'
    ? { lender: session.session.lender, environment: session.session.environment }
    : undefined;
}
