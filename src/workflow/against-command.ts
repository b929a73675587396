import type { RowNumber } from '../accounts/row-number';
import type { PreflightGroup } from '../ports/preflight';
import type { Preflight } from '../reconciliation/preflight';
import type { PreflightFinding } from '../reconciliation/preflight-sums';

/** What Command, as it was read last before the check, has against rows that would be sent. */
export interface AgainstCommand extends Preflight {
  /** When Command was read, as the Sent at column shows an instant. */
  readonly asOf: string;
}

/** What Command has against what one cell says. */
export interface FoundInCell {
  readonly row: RowNumber;
  readonly header: string;
  readonly findings: readonly { readonly group: PreflightGroup; readonly finding: PreflightFinding }[];
}
