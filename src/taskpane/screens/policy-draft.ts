import type { BlankMeans } from '../../accounts/lender-profile';
import type { FieldId } from '../../accounts/fields/field-ids';
import type { Operation } from '../../accounts/operation';
import { westernDigits } from '../../accounts/values/normalise';
import type { LenderPolicy } from '../../settings/lender-policy';

/** What stands in the form for the lender's policy: lists as lines of text. */
export interface PolicyDraft extends Pick<
  LenderPolicy,
  'required' | 'allowedNegatives' | 'amountUnit' | 'compulsoryPreflight' | 'comparison'
> {
  /** `1 = Personal loan`, one a line. */
  readonly loanTypes: string;
  /** One a line. */
  readonly withdrawalReasons: string;
}

export function policyDraftOf(policy: LenderPolicy): PolicyDraft {
  return {
    ...policy,
    loanTypes: policy.loanTypes.map(({ code, label }) => `${String(code)} = ${label}`).join('\n'),
    withdrawalReasons: policy.withdrawalReasons.join('\n'),
  };
}

/**
 * The policy that the form asks for, not yet held against its schema: a line that says no loan type has no number for a code.
 *
 * @example
 * policyEntered({ …, loanTypes: '1 = Personal loan' }).loanTypes; //=> [{ code: 1, label: 'Personal loan' }]
 */
export function policyEntered(draft: PolicyDraft): LenderPolicy {
  return {
    ...draft,
    loanTypes: linesOf(draft.loanTypes).map((line) => {
      const [, code = '', label = ''] = /^(\d{1,9})\s*[=:\-–]\s*(.+)$/u.exec(westernDigits(line)) ?? [];
      return { code: code === '' ? Number.NaN : Number(code), label };
    }),
    withdrawalReasons: linesOf(draft.withdrawalReasons),
    comparison: {
      ...draft.comparison,
      tolerance: westernDigits(draft.comparison.tolerance).trim().replace(/[,٫]/u, '.'),
    },
  };
}

/** Sets what a blank means; the catalogue's own policy needs no entry. */
export function withBlankMeaning(
  required: LenderPolicy['required'],
  operation: Operation,
  {
    field,
    usual,
    means,
  }: { readonly field: FieldId; readonly usual: BlankMeans; readonly means: BlankMeans },
): LenderPolicy['required'] {
  const others = Object.entries(required[operation] ?? {}).filter(([name]) => name !== field);
  const entries = means === usual ? others : [...others, [field, means] as const];
  return { ...required, [operation]: Object.fromEntries(entries) };
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
