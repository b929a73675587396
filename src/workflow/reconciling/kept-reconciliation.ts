import type { CheckResult } from '../../accounts/check/check-result';
import type { PreparedRow } from '../../accounts/payload/prepared-row';
import type { SheetPlace } from '../../ports/workbook-port';
import type { ComparedRow } from '../../reconciliation/compared-row';
import type { OnlyInCommand } from '../../reconciliation/only-in-command';
import type { UnitMistake } from '../../reconciliation/unit-mistake';
import type { CommandRead } from './command-read';

/** The last look at Command, row by row: what the Reconciliation sheet and the prepared rows are made of. */
export interface KeptReconciliation {
  readonly place: SheetPlace;
  readonly read: CommandRead;
  readonly rows: readonly ComparedRow<PreparedRow>[];
  /** What Command holds and the sheet does not, where the whole portfolio was looked at. */
  readonly only: OnlyInCommand | undefined;
  readonly unit: UnitMistake | undefined;
  /** What the sheet was checked to be when the look ended; another one since means that rows may say something else by now. */
  readonly result: CheckResult | undefined;
}
