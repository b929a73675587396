import { createArrivals, type Arrivals } from './arrivals';
import { createFaults, type Faults } from './faults';
import { emptyLedger, type Ledger } from './ledger';
import type { CommandApiSettings } from './options';
import { createProcessing, type Processing } from './processing';
import { createRequestLog, type RequestLog } from './request-log';
import { createTokens, type Tokens } from './tokens';

/** Everything one stand-in keeps while it runs. */
export interface State {
  readonly settings: CommandApiSettings;
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly arrivals: Arrivals;
  readonly ledger: Ledger;
  readonly processing: Processing;
}

/** The state of a stand-in that has just started. */
export function createState(settings: CommandApiSettings): State {
  const ledger = emptyLedger();
  return {
    settings,
    tokens: createTokens(settings.accessTokenLifetimeMs),
    faults: createFaults(),
    log: createRequestLog(),
    arrivals: createArrivals(),
    ledger,
    processing: createProcessing(ledger, settings.time, settings.newId),
  };
}

/** Back to the start, but who is signed in stays so: an open pane goes on. */
export function resetState(state: State): void {
  state.processing.clear();
  state.ledger.accounts.clear();
  state.ledger.payments.length = 0;
  state.ledger.ignored.length = 0;
  state.ledger.version += 1;
  state.arrivals.clear();
  state.log.clear();
  state.faults.clear();
}
