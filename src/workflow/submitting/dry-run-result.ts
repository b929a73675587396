import type { ControlTotal } from '../../accounts/check/check-result';
import type { Operation } from '../../accounts/operation';
import type { Environment } from '../../ports/command-port';
import type { RowsBehind } from '../left-out';

/** What Submit would do now. */
export interface DryRun {
  readonly environment: Environment;
  readonly rows: number;
  readonly totals: Readonly<Record<Operation, ControlTotal>>;
  /** How many requests, were all as large as the first ones. */
  readonly requests: number;
  /** Of all their JSON. */
  readonly bytes: number;
  readonly first: readonly {
    readonly kind: 'withdrawals' | 'rows';
    readonly rows: number;
    readonly bytes: number;
  }[];
  /** Rows that stay behind until an earlier part has landed. */
  readonly wait: number;
  readonly stayBehind: RowsBehind;
  /** What the person would be asked before anything goes. */
  readonly asks: readonly ('hidden' | 'binding' | 'count' | 'lender')[];
  /** The first request, its first rows. */
  readonly json: string;
  readonly jsonRows: number;
}
