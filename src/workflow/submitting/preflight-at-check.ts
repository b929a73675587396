import type { RowNumber } from '../../accounts/row-number';
import type { PreflightGroup } from '../../ports/preflight';
import { checkSheet } from '../checking/check';
import { makeFixes } from '../checking/fix-cells';
import { lenderProfileOf } from '../columns/lender-profile-of';
import type { Desk, SheetMemory } from '../desk';
import { activeMemory } from '../desk';
import { fixingDecision } from './preflight-choices';
import { preflightFix } from './preflight-fixes';

/**
 * Previews and makes the change that takes away what Command has against the rows of a group, as Submit offers it: the payment added
 * to Command's figure, or the row turned into an update. *Undo fixes* takes it back.
 *
 * @param row one of them; undefined for all
 */
export async function fixFindings(
  desk: Desk,
  group: PreflightGroup,
  row: RowNumber | undefined,
  signal: AbortSignal,
): Promise<void> {
  const memory = await upToDate(desk, signal);
  if (memory?.live === undefined) return;
  const { live, checked } = memory;
  const { columnMap, againstCommand } = checked;
  const decision = fixingDecision(group, columnMap.byField.has('operation'));
  const { settings, language } = desk.store.getState();
  const { currencyDecimals } = lenderProfileOf(settings);
  const fixes = (againstCommand?.groups.get(group) ?? [])
    .filter((finding) => row === undefined || finding.row === row)
    .flatMap((finding) => {
      const fixedIn = { columnMap, currencyDecimals, language, cellAt: live.cellAt };
      return (decision && preflightFix(finding, decision, fixedIn)) ?? [];
    });
  await makeFixes(desk, memory, fixes, signal);
}

/** The active sheet as it was checked last, or anew where edits were not followed since. */
async function upToDate(desk: Desk, signal: AbortSignal): Promise<SheetMemory | undefined> {
  const memory = activeMemory(desk);
  if (memory !== undefined && (memory.live === undefined || memory.checked.stale))
    await checkSheet(desk, signal);
  return activeMemory(desk);
}
