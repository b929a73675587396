import type { AccountPayload } from './account-payload';
import type { FieldId } from '../fields/field-ids';
import { fieldIdsInOrder, mostEntries } from '../fields/field-ids';
import { fieldOf } from '../fields/fields';

/** Properties that the contract counts in numbers; everything else is text. */
const numbers: ReadonlySet<string> = new Set(['status', 'loanType']);
/** Entries of these lists say null where they have no type. */
const typedLists: ReadonlySet<string> = new Set(['phones', 'emails']);
const additional = 'additionalData.';
const listed = /^(phones|emails|addresses)\[(\d+)\]\.(.+)$/;

/**
 * What a row sends, as texts under the API's own names: how a frozen copy keeps it.
 *
 * @example
 * flatPayload({ status: 2, accountId: 'AC-1', phones: [{ number: '+971500000001', type: null }] });
 * //=> [['status', '2'], ['accountId', 'AC-1'], ['phones[0].number', '+971500000001']]
 */
export function flatPayload(payload: AccountPayload): readonly (readonly [name: string, text: string])[] {
  return Object.entries(payload).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    if (Array.isArray(value))
      return value.flatMap((entry: object, at) => texts(`${name}[${String(at)}].`, entry));
    return typeof value === 'object' && value !== null
      ? texts(`${name}.`, value)
      : texts('', { [name]: value });
  });
}

/** A contact without a type says null: nothing is sent there. */
function texts(before: string, parts: object): [string, string][] {
  return Object.entries(parts).flatMap(([name, value]: [string, unknown]): [string, string][] =>
    typeof value === 'string' || typeof value === 'number' ? [[before + name, String(value)]] : [],
  );
}

/** Puts together again what {@link flatPayload} took apart; blank texts are absent. */
export function payloadOf(flat: Iterable<readonly [name: string, text: string]>): AccountPayload {
  const payload: Record<string, unknown> = {};
  const lists = new Map<string, Record<string, unknown>[]>();
  const additionalData = new Map<string, string>();
  for (const [name, text] of flat) {
    if (text === '') continue;
    const [, list, at = '', part = ''] = listed.exec(name) ?? [];
    if (list !== undefined) {
      const entries = lists.get(list) ?? [];
      (entries[Number(at)] ??= typedLists.has(list) ? { type: null } : {})[part] = text;
      lists.set(list, entries);
    } else if (name.startsWith(additional)) additionalData.set(name.slice(additional.length), text);
    else payload[name] = numbers.has(name) ? Number(text) : text;
  }
  for (const [name, entries] of lists) payload[name] = Object.values(entries);
  // Own properties whatever their name: a header may be called __proto__.
  if (additionalData.size > 0) payload['additionalData'] = Object.fromEntries(additionalData);
  // Whatever is missing or strange in it shows in its content hash.
  return payload as unknown as AccountPayload;
}

const fieldByName: ReadonlyMap<string, FieldId> = new Map(
  fieldIdsInOrder({ phone: mostEntries, email: mostEntries, address: mostEntries }).flatMap(
    (id): [string, FieldId][] => {
      const { place } = fieldOf(id);
      if (place.at === 'property') return [[place.name, id]];
      if (place.at === 'list') return [[`${place.name}[${String(place.entry)}].${place.part}`, id]];
      return place.at === 'additional-data' && place.name !== undefined
        ? [[additional + place.name, id]]
        : [];
    },
  ),
);

/** The field that a name of {@link flatPayload} stands for; undefined for a column sent along under its own name. */
export function fieldOfFlatName(name: string): FieldId | undefined {
  return fieldByName.get(name);
}
