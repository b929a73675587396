import type { AppState } from '../workflow/state';
import { rowsScope } from './rows-scope';

/** The one thing to do next. */
export type PrimaryAction =
  | { readonly kind: 'check' }
  | { readonly kind: 'submit'; readonly rows: number }
  | { readonly kind: 'settle'; readonly rows: number }
  | { readonly kind: 'reconcile' }
  /** Work is going on: progress and Cancel stand in the button's place. */
  | { readonly kind: 'wait' };

/** What the one thing to do next depends on. */
export interface PaneState extends Pick<
  AppState,
  'checked' | 'selection' | 'rowsChoice' | 'work' | 'lastSubmission'
> {
  readonly lastReconciliation:
    Pick<NonNullable<AppState['lastReconciliation']>, 'of' | 'onTheWay'> | undefined;
}

/**
 * Says which button is the primary one: Check, then Submit; when everything that could be sent has been sent, Settle
 * while rows wait for an answer, then Reconcile, because Accepted is not proof.
 *
 * @example
 * primaryAction(stateAfterCheck); //=> { kind: 'submit', rows: 488 }
 */
export function primaryAction(state: PaneState): PrimaryAction {
  if (state.work.kind !== 'idle') return { kind: 'wait' };
  if (!state.checked || state.checked.stale) return { kind: 'check' };
  const rows = rowsScope(state)?.toSend ?? 0;
  if (rows > 0) return { kind: 'submit', rows };
  const { accepted, unconfirmed, waiting } = state.checked.leftOut;
  if (unconfirmed > 0) return { kind: 'settle', rows: unconfirmed };
  if (waiting > 0) return { kind: 'reconcile' };
  const { lastReconciliation } = state;
  const proved =
    lastReconciliation?.onTheWay === 0 && ['all', 'portfolio', 'submission'].includes(lastReconciliation.of);
  const awaitsProof = state.lastSubmission !== undefined && !proved;
  return awaitsProof && accepted > 0 ? { kind: 'reconcile' } : { kind: 'check' };
}
