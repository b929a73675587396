import { defaultSettings, settingsSchema } from '../settings/settings';
import type { Settings } from '../settings/settings';
import type { SettingsOwner } from '../ports/settings-port';
import type { Credentials } from '../ports/command-port';
import type { Desk } from './desk';
import { outdateChecks, set, tell } from './desk';
import { noLedger } from './submitting/ledger-entry';
import { stopFollowing } from './reconciling/followed';
import { showUsualDelay } from './reconciling/learned';
import { settingsOwner } from './settings-owner';

/** Signs in and takes up the settings kept for that lender and environment. */
export async function signIn(desk: Desk, credentials: Credentials): Promise<void> {
  set(desk, { session: { kind: 'signing-in' }, notice: undefined });
  const answer = await desk.ports.command.signIn(credentials);
  if (answer.kind === 'signed-in') {
    set(desk, {
      session: { kind: 'signed-in', session: answer.session },
      settings: settingsFor(desk, answer.session),
    });
    showUsualDelay(desk, answer.session);
    return;
  }
  set(desk, { session: { kind: 'signed-out' } });
  tell(
    desk,
    'error',
    answer.kind === 'refused'
      ? { key: 'sign-in.refused', params: { message: answer.message } }
      : { key: 'sign-in.no-answer', params: { environment: credentials.environment, reason: answer.reason } },
  );
}

/** Signs out: the tokens are forgotten, and what was checked for one lender is not shown to the next. */
export function signOut(desk: Desk): void {
  desk.ports.command.signOut();
  desk.sheets.clear();
  desk.reconciliation = undefined;
  stopFollowing(desk);
  set(desk, {
    session: { kind: 'signed-out' },
    checked: undefined,
    lastSubmission: undefined,
    lastReconciliation: undefined,
    shownOutcome: undefined,
    rowsChoice: undefined,
    ledger: noLedger,
    undoableFixes: 0,
    notice: undefined,
    question: undefined,
    screen: { kind: 'main' },
  });
}

/** Keeps settings for the lender and environment; what was checked under other settings is checked again. */
export function saveSettings(desk: Desk, settings: Settings): void {
  const owner = settingsOwner(desk);
  if (owner !== undefined) desk.ports.settings.save(owner, settings);
  outdateChecks(desk);
  set(desk, { settings, screen: { kind: 'main' } });
  if (owner !== undefined) showUsualDelay(desk, owner);
  tell(desk, 'success', { key: 'settings.saved', params: {} });
}

function settingsFor(desk: Desk, owner: SettingsOwner): Settings {
  const kept = settingsSchema.safeParse(
    desk.ports.settings.load({ lender: owner.lender, environment: owner.environment }),
  );
  return kept.success ? kept.data : defaultSettings;
}
