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
      /** All that names nobody, as one message. */
      readonly message: string;
      readonly named: readonly NamedRefusal[];
      /** Complaints that name no row that was sent; an account's ID may stand in their words. */
      readonly complaints?: readonly string[];
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

/** Exports of Command: accounts (D02), sub-accounts (D03), payments (D07). */
export type Dataset = keyof ExportRows;

/** What a row of each export is read as. */
export interface ExportRows {
  readonly accounts: ExportedRow;
  readonly 'sub-accounts': ExportedRow;
  readonly payments: ExportedPayment;
}

/** One row of the accounts or sub-accounts export as far as it is compared; amounts in minor units. */
export interface ExportedRow {
  /** account_reference_id or sub_account_reference_id: what was submitted as accountId or subAccountId. */
  readonly reference: string;
  /** Command's own name for it, which stays when all else changes. */
  readonly publicId: string | undefined;
  readonly totalAmount: number | undefined;
  readonly balanceAmount: number | undefined;
  readonly paidAmount: number | undefined;
  /** DD/MM/YYYY. */
  readonly dueDate: string | undefined;
  readonly status: string | undefined;
  /** ISO 8601. */
  readonly updatedAt: string | undefined;
}

/** One row of the payments export; amounts in minor units. It names no account. */
export interface ExportedPayment {
  readonly publicId: string | undefined;
  readonly amount: number;
  readonly settledAmount: number | undefined;
  readonly type: string | undefined;
  /** SUCCESS, PENDING or FAILED in the documented examples. */
  readonly status: string | undefined;
  readonly isSettled: boolean | undefined;
  readonly paidBeforeSubmission: boolean | undefined;
  /** ISO 8601, as are the other two. */
  readonly paidAt: string | undefined;
  readonly failureReason: string | undefined;
  readonly createdAt: string | undefined;
  readonly updatedAt: string | undefined;
}

/** Which page of an export. */
export interface ExportQuery {
  /** Null asks for the first page; the next is asked for with the cursor that came, and the same bounds. */
  readonly cursor: string | null;
  /** Inclusive bound on when a row last changed, ISO 8601. */
  readonly since?: string;
  /** Exclusive bound. */
  readonly until?: string;
  /** Rows a page. Default 1000, the most that is documented. */
  readonly limit?: number;
}

export type ExportAnswer<Row = ExportedRow> =
  | { readonly kind: 'page'; readonly rows: readonly Row[]; readonly nextCursor: string | null }
  /** 504: the service did not gather the page in time; less at once may do. */
  | { readonly kind: 'too-slow'; readonly message: string; readonly requestId?: string }
  /** 429, or 503 with a readable answer: wait and ask again. */
  | {
      readonly kind: 'busy';
      readonly message: string;
      readonly retryAfterMs?: number;
      readonly requestId?: string;
    }
  | { readonly kind: 'failed'; readonly message: string; readonly requestId?: string }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'no-answer'; readonly reason: NoAnswerReason; readonly requestId?: string };

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
  /** One page of what Command holds; asks once. */
  fetchExport<D extends Dataset>(dataset: D, query: ExportQuery): Promise<ExportAnswer<ExportRows[D]>>;
}
