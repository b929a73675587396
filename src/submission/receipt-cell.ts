import type { Environment } from '../ports/command-port';

/** What a row's Receipt cell carries: where and with what it was sent, and which row and content that was. */
export interface Receipt {
  readonly environment: Environment;
  /** e.g. 2026-11-042; no spaces. */
  readonly submission: string;
  readonly batch: number;
  /** 16 hex digits. */
  readonly keyHash: string;
  /** 16 hex digits. */
  readonly contentHash: string;
}

/** Proper names of the environments: the same in every language, so that a cell reads back in any of them. */
const environmentNames: Readonly<Record<Environment, string>> = {
  sandbox: 'Sandbox',
  staging: 'Staging',
  production: 'Production',
};

const shape = /^(Sandbox|Staging|Production) ([^\s·]+) batch (\d{1,9}) · ([0-9a-f]{16}) · ([0-9a-f]{16})$/;

/**
 * Text of a Receipt cell, one line.
 *
 * @throws RangeError for values that could not be read back.
 * @example
 * formatReceipt({ environment: 'staging', submission: '2026-11-042', batch: 3, keyHash: '9f3a…', contentHash: '77b1…' });
 * // 'Staging 2026-11-042 batch 3 · 9f3a… · 77b1…'
 */
export function formatReceipt(receipt: Receipt): string {
  const { environment, submission, batch, keyHash, contentHash } = receipt;
  const text = `${environmentNames[environment]} ${submission} batch ${String(batch)} · ${keyHash} · ${contentHash}`;
  if (!shape.test(text)) throw new RangeError(`no receipt can be made of: ${text}`);
  return text;
}

/** Whether a text can stand in a receipt as a hash: 16 hex digits. */
export function isShortHash(text: string): boolean {
  return /^[0-9a-f]{16}$/.test(text);
}

/**
 * Reads a Receipt cell. Spaces that a person or a program added are forgiven, nothing else: a receipt that was
 * altered proves nothing.
 *
 * @returns undefined for a blank cell and for anything that is not a receipt
 */
export function parseReceipt(text: string): Receipt | undefined {
  const found = shape.exec(text.replace(/\s+/g, ' ').trim());
  if (found === null) return undefined;
  const [, name = '', submission = '', batch = '', keyHash = '', contentHash = ''] = found;
  const environment = (Object.keys(environmentNames) as Environment[]).find(
    (one) => environmentNames[one] === name,
  );
  return environment === undefined
    ? undefined
    : { environment, submission, batch: Number(batch), keyHash, contentHash };
}
