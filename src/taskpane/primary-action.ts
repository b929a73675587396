import type { AppState } from '../workflow/state';
import { rowsScope } from './rows-scope';

/** The one thing to do next. */
export type PrimaryAction =
  | { readonly kind: 'check' }
  | { readonly kind: 'submit'; readonly rows: number }
  | { readonly kind: 'reconcile' }
  /** Work is going on: progress and Cancel stand in the button's place. */
  | { readonly kind: 'wait' };

/**
 * Says which button is the primary one: Check, then Submit, and when everything that could be sent has been
 * sent, Reconcile, because Accepted is not proof.
 *
 * @example
 * primaryAction(stateAfterCheck); //=> { kind: 'submit', rows: 488 }
 */
export function primaryAction(
  state: Pick<AppState, 'checked' | 'selection' | 'work' | 'lastSubmission' | 'lastReconciliation'>,
): PrimaryAction {
  if (state.work.kind !== 'idle') return { kind: 'wait' };
  if (!state.checked || state.checked.stale) return { kind: 'check' };
  const rows = rowsScope(state)?.toSend ?? 0;
  if (rows > 0) return { kind: 'submit', rows };
  const { accepted, unconfirmed } = state.checked.leftOut;
  const proved = state.lastReconciliation?.onTheWay === 0;
  const awaitsProof = state.lastSubmission !== undefined && !proved;
  return awaitsProof && accepted + unconfirmed > 0 ? { kind: 'reconcile' } : { kind: 'check' };
}
