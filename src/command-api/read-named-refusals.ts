import type { NamedRefusal } from '../ports/command-port';

/** Keys of the rows as they were sent, in order: an entry of `errors` may name a row by its place. */
export interface SentKey {
  readonly accountId: string;
  readonly subAccountId?: string;
}

/**
 * Reads the `errors` of a 400. One example is documented, `{ accountId, errors: [text] }`; entries with
 * `subAccountId`, an array index, plain strings or none at all are taken too (contract: ValidationError).
 * What names no row that was sent comes back as text, so that it is shown.
 *
 * @example
 * readNamedRefusals([{ accountId: 'A1', errors: ['Invalid date format'] }], [{ accountId: 'A1' }]);
 * // { named: [{ accountId: 'A1', messages: ['Invalid date format'] }], unnamed: [] }
 */
export function readNamedRefusals(
  errors: unknown,
  sent: readonly SentKey[],
): { readonly named: readonly NamedRefusal[]; readonly unnamed: readonly string[] } {
  const named: NamedRefusal[] = [];
  const unnamed: string[] = [];
  const sentAccounts = new Set(sent.map(({ accountId }) => accountId));
  for (const entry of entriesOf(errors)) {
    const who = whoIsNamed(entry, sent);
    const messages = messagesOf(entry);
    if (who !== undefined && sentAccounts.has(who.accountId))
      named.push({ ...who, messages: messages.length > 0 ? messages : [JSON.stringify(entry)] });
    else if (typeof entry === 'string') unnamed.push(entry);
    else unnamed.push(who === undefined && messages.length > 0 ? messages.join('; ') : JSON.stringify(entry));
  }
  return { named, unnamed };
}

/** An object in the place of the list is read by its names: `{ "A1": ["…"] }` or `{ "0": "…" }`. */
function entriesOf(errors: unknown): readonly unknown[] {
  if (errors === undefined || errors === null) return [];
  if (Array.isArray(errors)) return errors;
  if (!isObject(errors)) return [errors];
  if (read(errors, ['accountId', 'subAccountId', 'index', 'path']) !== undefined) return [errors];
  return Object.entries(errors).map(([name, said]) =>
    /^\d+$/.test(name) ? { index: Number(name), errors: said } : { accountId: name, errors: said },
  );
}

function whoIsNamed(entry: unknown, sent: readonly SentKey[]): SentKey | undefined {
  const byText = typeof entry === 'string' ? /^accounts(?:\[(\d+)\]|[./](\d+))/.exec(entry) : null;
  if (byText !== null) return keyOf(sent[Number(byText[1] ?? byText[2])]);
  if (!isObject(entry)) return undefined;
  const accountId = identifier(read(entry, ['accountId', 'account_id', 'accountReferenceId']));
  const subAccountId = identifier(read(entry, ['subAccountId', 'sub_account_id', 'subAccountReferenceId']));
  if (accountId !== undefined)
    return subAccountId === undefined ? { accountId } : { accountId, subAccountId };
  if (subAccountId !== undefined) {
    const bearers = sent.filter((key) => key.subAccountId === subAccountId);
    return bearers.length === 1 ? keyOf(bearers[0]) : undefined;
  }
  const place = placeOf(read(entry, ['index']) ?? read(entry, ['path', 'field', 'instancePath']));
  return place === undefined ? undefined : keyOf(sent[place]);
}

/** 3, "3", "accounts[3].dateDue", "/accounts/3/dateDue" or ["accounts", 3]. */
function placeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 ? value : undefined;
  if (Array.isArray(value)) return placeOf(value.find((part) => typeof part === 'number'));
  if (typeof value !== 'string') return undefined;
  const found = /^(\d+)$|accounts(?:\[(\d+)\]|[./](\d+))/.exec(value);
  return found === null ? undefined : Number(found[1] ?? found[2] ?? found[3]);
}

function messagesOf(entry: unknown): readonly string[] {
  if (typeof entry === 'string') return [entry];
  if (!isObject(entry)) return [];
  const said = read(entry, ['errors', 'messages', 'message', 'error', 'reason']);
  if (said === undefined) return [];
  return (Array.isArray(said) ? said : [said]).map((one: unknown) =>
    typeof one === 'string' ? one : (messageInside(one) ?? JSON.stringify(one)),
  );
}

function messageInside(value: unknown): string | undefined {
  const said = isObject(value) ? read(value, ['message', 'error']) : undefined;
  if (typeof said !== 'string' || !isObject(value)) return undefined;
  const field = read(value, ['field', 'property', 'path']);
  return typeof field === 'string' ? `${field}: ${said}` : said;
}

function keyOf(key: SentKey | undefined): SentKey | undefined {
  if (key === undefined) return undefined;
  return key.subAccountId === undefined
    ? { accountId: key.accountId }
    : { accountId: key.accountId, subAccountId: key.subAccountId };
}

function identifier(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function read(entry: Readonly<Record<string, unknown>>, names: readonly string[]): unknown {
  const name = names.find((one) => entry[one] !== undefined && entry[one] !== null);
  return name === undefined ? undefined : entry[name];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
