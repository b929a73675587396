import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { PreparedRow } from './prepared-row';
import { withUtf8 } from './with-utf8';

/** Makes one hash over rows, as they come. */
export interface RowsHasher {
  add(row: Pick<PreparedRow, 'keyHash' | 'contentHash'>): void;
  /** 64 hex digits of SHA-256; nothing can be added afterwards. */
  digest(): string;
}

/**
 * Starts one hash over rows as they are sent, in their order: a receipt and the frozen copy of its rows carry the same.
 * Whoever can change one can change the other, so that it shows accidents and not forgery.
 *
 * @example
 * const hasher = rowsHasher();
 * for (const row of rows) hasher.add(row);
 * hasher.digest();
 */
export function rowsHasher(): RowsHasher {
  const hash = sha256.create();
  return {
    add: ({ keyHash, contentHash }) => {
      withUtf8(`${keyHash} ${contentHash}\n`, (bytes) => hash.update(bytes));
    },
    digest: () => bytesToHex(hash.digest()),
  };
}
