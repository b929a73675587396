import fc from 'fast-check';
import { changeOnCommandSide } from '../../sandbox/command-api/command-side';
import type { State } from '../../sandbox/command-api/state';
import { sheetRow, type SheetRow } from './desk.test-helper';

/** Accounts of a sheet: to be created, known to Command, or to be withdrawn as a whole. */
export interface SheetAccount {
  readonly kind: 'new' | 'known' | 'leaving';
  /** Sub-accounts with a row each. */
  readonly subAccounts: number;
  /** Row of it that is bad until somebody corrects it; beyond the last: none. */
  readonly bad: number;
}

export const sheetAccounts = fc.array(
  fc.record<SheetAccount>({
    kind: fc.constantFrom('new', 'new', 'known', 'leaving'),
    subAccounts: fc.nat(3),
    bad: fc.nat(12),
  }),
  { minLength: 1, maxLength: 6 },
);

/**
 * The rows of an account; one that Command knows already is laid down there first.
 *
 * @param content - a content like no other, good or bad
 */
export function rowsOf(
  state: State,
  { kind, subAccounts, bad }: SheetAccount,
  index: number,
  content: (bad: boolean) => SheetRow['content'],
): SheetRow[] {
  const accountId = `A${String(index)}`;
  const subs = Array.from({ length: subAccounts }, (_, nth) => `${accountId}-${String(nth)}`);
  if (kind === 'new')
    return ['', ...subs].map((subAccountId, nth) =>
      sheetRow(
        { accountId, subAccountId },
        'create',
        subAccountId === '' && subs.length > 0 ? {} : content(nth === bad),
      ),
    );
  const add = ['', ...subs].map((subAccountId) => ({
    accountId,
    ...(subAccountId === '' ? {} : { subAccountId }),
  }));
  const wrong = changeOnCommandSide(state, { add });
  if (wrong !== undefined) throw new Error(wrong);
  const updates = (subs.length === 0 && kind === 'known' ? [''] : subs).map((subAccountId, nth) =>
    sheetRow({ accountId, subAccountId }, 'update', content(nth === bad)),
  );
  return kind === 'known' ? updates : [...updates, sheetRow({ accountId, subAccountId: '' }, 'withdraw')];
}
