import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { AccountPayload } from './account-payload';
import type { RowKey } from '../row-key';
import { withUtf8 } from './with-utf8';

/** 16 hex digits tell rows of one lender apart beyond doubt and keep a receipt cell short. */
const hexDigits = 16;

/**
 * Short hash of what identifies a row.
 *
 * @returns 16 hex digits of SHA-256
 * @example
 * keyHash({ accountId: 'AC-1', subAccountId: '' }); //=> '…'
 */
export function keyHash({ accountId, subAccountId }: RowKey): string {
  return shortHash(JSON.stringify([accountId, subAccountId]));
}

/** Short hash of a row as it is sent, the same whatever the order of its properties: 16 hex digits of SHA-256. */
export function contentHash(payload: AccountPayload): string {
  return shortHash(inOrder(payload));
}

function shortHash(text: string): string {
  // A lone half of a surrogate pair is no text; it counts as the sign that stands for such.
  return bytesToHex(withUtf8(text, sha256).subarray(0, hexDigits / 2));
}

/** JSON with properties in the order of their names. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${inOrder(part)}`);
  return `{${parts.join(',')}}`;
}
