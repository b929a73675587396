import type { AccountPayload } from '../accounts/payload/account-payload';
import { withUtf8 } from '../accounts/payload/with-utf8';
import type { ClockPort } from '../ports/clock-port';

/** Some 150 KB: a few milliseconds to write and as many to encode. */
const accountsAPart = 150;

/**
 * The body of a submission, JSON in UTF-8, made in parts between which the page may answer. Bytes, since `fetch` encodes a
 * text in one go while the page waits, which is most of what handing over a megabyte costs (docs/speed.md).
 */
export async function requestBody(
  accounts: readonly AccountPayload[],
  clock: Pick<ClockPort, 'breathe'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = [utf8('{"accounts":[')];
  for (let start = 0; start < accounts.length; start += accountsAPart) {
    const items = JSON.stringify(accounts.slice(start, start + accountsAPart)).slice(1, -1);
    parts.push(utf8(start === 0 ? items : `,${items}`));
    await clock.breathe();
  }
  parts.push(utf8(']}'));
  const body = joined(parts);
  await clock.breathe();
  return body;
}

function utf8(text: string): Uint8Array {
  return withUtf8(text, (bytes) => bytes.slice());
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
