/**
 * Words of D02's `status` that say an account is out. The contract documents `IN_COLLECTION` alone, so they are
 * recognised by their stem; D03 has no status, so that a sub-account goes by its account's.
 */
const withdrawn = /withdraw|cancel/i;

/** Whether an exported account is no longer collected on. */
export function isWithdrawn({ status }: { readonly status: string | undefined }): boolean {
  return withdrawn.test(status ?? '');
}
