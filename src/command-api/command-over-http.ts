import type { ClockPort } from '../ports/clock-port';
import type { CommandPort } from '../ports/command-port';
import { baseAddress, offeredEnvironments, type CommandAddresses } from './addresses';
import { fetchExport } from './fetch-export';
import { reachable } from './reachable';
import type { Transport } from './send-request';
import type { AuthorisedSession } from './session-tokens';
import { signIn } from './sign-in';
import { submitAccounts } from './submit-accounts';

export interface CommandOverHttpOptions {
  readonly addresses: CommandAddresses;
  /** Default: the runtime's own. */
  readonly fetch?: typeof globalThis.fetch;
  /** How long an answer may take, body included. Default 60,000. */
  readonly timeoutMs?: number;
  /** Tells how far off a Retry-After is that is a date, and lets the page breathe before a large body goes. */
  readonly clock: Pick<ClockPort, 'now' | 'breathe'>;
}

/**
 * Command over HTTP. One session at a time: a new sign-in replaces the session before it, also for requests
 * that are under way, which then end as `signed-out` instead of going on with another lender's token.
 *
 * @example
 * const command = commandOverHttp({ addresses: { staging: 'https://…', production: 'https://…' }, clock });
 * await command.signIn({ environment: 'staging', lender: 'noor', email, password });
 * await command.submit([{ status: 2, accountId: 'AC-1', paidAmount: '300.00' }]); // { kind: 'accepted' }
 */
export function commandOverHttp(options: CommandOverHttpOptions): CommandPort {
  const transport: Transport = {
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
    timeoutMs: options.timeoutMs ?? 60_000,
  };
  let authorised: AuthorisedSession | undefined;

  function replace(next: AuthorisedSession | undefined): void {
    authorised?.forget();
    authorised = next;
  }

  return {
    environments: offeredEnvironments(options.addresses),
    /** @throws RangeError for an environment that is not offered. */
    async signIn(credentials) {
      const result = await signIn(
        transport,
        baseAddress(options.addresses, credentials.environment),
        credentials,
      );
      if (result.authorised !== undefined) replace(result.authorised);
      return result.answer;
    },
    signOut() {
      replace(undefined);
    },
    async submit(accounts) {
      return authorised === undefined
        ? { kind: 'signed-out' }
        : submitAccounts(authorised, accounts, options.clock);
    },
    async reachable() {
      return authorised === undefined ? undefined : reachable(transport, authorised.base);
    },
    async fetchExport(dataset, query) {
      return authorised === undefined
        ? { kind: 'signed-out' }
        : fetchExport(authorised, dataset, query, options.clock);
    },
  };
}
