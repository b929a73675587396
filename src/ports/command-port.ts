import type { AccountPayload } from '../accounts/payload/account-payload';

export type Environment = 'sandbox' | 'staging' | 'production';

export interface Credentials {
  readonly environment: Environment;
  /** The lender's short name (subdomain), not its UUID. */
  readonly lender: string;
  readonly email: string;
  readonly password: string;
}

/** Who is signed in where. Holds no token: tokens never leave `command-api`. */
export interface Session {
  readonly environment: Environment;
  readonly lender: string;
  readonly email: string;
}

export type SignInAnswer =
  | { readonly kind: 'signed-in'; readonly session: Session }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'no-answer'; readonly reason: NoAnswerReason };

/** Why no answer could be read. A browser cannot tell a request that never left from one whose answer was lost. */
export type NoAnswerReason = 'network' | 'timeout' | 'unreadable' | 'server-error';

/** What a 400 says of one account. */
export interface NamedRefusal {
  readonly accountId: string;
  readonly subAccountId?: string;
  readonly messages: readonly string[];
}

/** What became of one request of rows. Never thrown: every way a request can end is a value. */
export type SubmitAnswer =
  | { readonly kind: 'accepted'; readonly requestId?: string }
  | {
      readonly kind: 'refused';
      /** HTTP status; only 400 and 422 are the service's own judgement of the rows. */
      readonly status?: number;
      readonly message: string;
      readonly named: readonly NamedRefusal[];
      readonly requestId?: string;
    }
  /** 429, or 503 with a readable answer: nothing was taken, wait and send again. */
  | { readonly kind: 'busy'; readonly retryAfterMs?: number }
  /** 413: nothing was taken, send less at once. */
  | { readonly kind: 'too-large' }
  /** 401 and the refresh failed too: nothing was taken, a person must sign in again. */
  | { readonly kind: 'signed-out' }
  /** Unconfirmed: rows may or may not have arrived. */
  | { readonly kind: 'no-answer'; readonly reason: NoAnswerReason; readonly detail: string };

/** Exports of Command: accounts, sub-accounts, payments. */
export type Dataset = 'accounts' | 'sub-accounts' | 'payments';

/** One row of the accounts export (D02) as far as it is compared; amounts in minor units. */
export interface ExportedRow {
  /** account_reference_id or sub_account_reference_id: what was submitted as accountId or subAccountId. */
  readonly reference: string;
  readonly totalAmount: number | undefined;
  readonly balanceAmount: number | undefined;
  readonly paidAmount: number | undefined;
  /** DD/MM/YYYY. */
  readonly dueDate: string | undefined;
  readonly status: string | undefined;
  /** ISO 8601. */
  readonly updatedAt: string | undefined;
}

export type ExportAnswer =
  | { readonly kind: 'page'; readonly rows: readonly ExportedRow[]; readonly nextCursor: string | null }
  | { readonly kind: 'failed'; readonly message: string; readonly requestId?: string }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'no-answer'; readonly reason: NoAnswerReason };

/** Command over HTTP. One session at a time; 401s share one token refresh inside. */
export interface CommandPort {
  /** Environments that can be offered here: Sandbox only when the page is served from this machine. */
  readonly environments: readonly Environment[];
  signIn(credentials: Credentials): Promise<SignInAnswer>;
  /** Forgets the tokens. */
  signOut(): void;
  submit(accounts: readonly AccountPayload[]): Promise<SubmitAnswer>;
  /**
   * Whether the network leads to the service of this session, even if it does not let this page read its answers;
   * undefined when nobody is signed in.
   */
  reachable(): Promise<boolean | undefined>;
  fetchExport(dataset: 'accounts' | 'sub-accounts', cursor: string | null): Promise<ExportAnswer>;
}
