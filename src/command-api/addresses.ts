import type { Dataset, Environment, ExportQuery } from '../ports/command-port';

/**
 * Where Command answers, one address an environment: origin and, behind a relay, a path.
 * Without `sandbox` that environment is not offered.
 */
export interface CommandAddresses {
  readonly sandbox?: string;
  readonly staging: string;
  readonly production: string;
}

/** The export of each dataset: section and dataset code (documented: exports). */
const exportCodes = {
  accounts: { section: 'S1', dataset: 'D02' },
  'sub-accounts': { section: 'S1', dataset: 'D03' },
  payments: { section: 'S2', dataset: 'D07' },
} as const satisfies Record<Dataset, { section: string; dataset: string }>;

/** Environments that have an address, the least dangerous first. */
export function offeredEnvironments(addresses: CommandAddresses): readonly Environment[] {
  const all: readonly Environment[] = ['sandbox', 'staging', 'production'];
  return all.filter((environment) => addresses[environment] !== undefined);
}

/**
 * Base address of an environment, without a slash at its end.
 * @throws RangeError when the environment has none.
 * @example
 * baseAddress({ staging: 'https://s.example/', production: 'https://p.example' }, 'staging'); // 'https://s.example'
 */
export function baseAddress(addresses: CommandAddresses, environment: Environment): string {
  const address = addresses[environment];
  if (address === undefined) throw new RangeError(`no address for ${environment}`);
  return address.replace(/\/+$/, '');
}

/** Where a lender signs in; `lender` is its short name. */
export function signInAddress(base: string, lender: string): string {
  return `${base}/admin/auth/${encodeURIComponent(lender)}/login`;
}

/** Where a new access token is asked for. */
export function refreshAddress(base: string, lender: string): string {
  return `${base}/admin/auth/${encodeURIComponent(lender)}/refresh-token`;
}

/** Where rows are sent. */
export function accountsAddress(base: string, lenderPublicId: string): string {
  return `${base}/admin/v3/lenders/${encodeURIComponent(lenderPublicId)}/accounts`;
}

/** Rows a page; the most that is documented. */
const pageSize = 1000;

/** One page of an export. */
export function exportAddress(
  base: string,
  lenderPublicId: string,
  dataset: Dataset,
  { cursor, since, until, limit = pageSize }: ExportQuery,
): string {
  const codes = exportCodes[dataset];
  const query = new URLSearchParams({ limit: String(limit) });
  if (since !== undefined) query.set('since', since);
  if (until !== undefined) query.set('until', until);
  if (cursor !== null) query.set('cursor', cursor);
  return `${base}/admin/v3/lenders/${encodeURIComponent(lenderPublicId)}/exports/${codes.section}/${codes.dataset}?${query.toString()}`;
}
