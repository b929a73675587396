import type { SheetRule } from './between-rows';
import type { CellValue } from '../cell';
import type { CheckContext } from '../check/check-context';
import type { ColumnIndex } from '../column-index';
import { ContactPlaces } from './contact-places';
import { isPlainEmail } from '../contacts/emails';
import type { FieldId } from '../fields/fields';
import { fieldOf } from '../fields/fields';
import { normaliseWords, trimEdges } from '../values/normalise';
import { isPlaceholderPhone } from '../contacts/placeholder-contacts';
import { inSteps } from '../check/in-steps';
import type { IssuePlace } from '../check/issue-log';
import { operations } from '../check/row-plan';
import type { RowStore } from '../check/row-store';
import { textHash } from '../values/text-hash';

/** A family shares a phone; more debtors than this do not. */
const mostDebtors = 3;
const e164 = /^\+[1-9]\d{7,14}$/;
const plus = 43;
const withdraw = operations.indexOf('withdraw');

/** What is known of a contact that too many share. */
interface Shared {
  readonly debtors: number;
  readonly rows: readonly number[];
}

/** What tells debtors apart, the surest first. */
const identities = ['idNumber', 'debtorCompanyId', 'passportNumber'] as const satisfies readonly FieldId[];

/**
 * Warns of a phone number or e-mail address that stands for more than three different debtors: a branch's own number, a clerk's
 * address. They are sent, for nobody here knows whose they are, but that is how strangers get called.
 *
 * @param kind which contacts; a number is the same in whichever of its columns it stands
 */
export function sharedContacts(
  store: RowStore,
  { columnMap: { byField } }: CheckContext,
  kind: 'phone' | 'email',
): SheetRule {
  const places: IssuePlace[] = [...byField].flatMap(([field, column]) =>
    fieldOf(field).kind === kind ? [{ field, column }] : [],
  );
  const width = places.length;
  const idColumns = identities.map((field) => byField.get(field));
  const nameColumns = [byField.get('firstName'), byField.get('lastName')];
  const contacts = new ContactPlaces(mostDebtors);
  const shared = new Map<string, Shared>();
  let settled = false;
  /** Of the contacts that were looked into last: what was known before, and what is known now. */
  let before: ReadonlyMap<string, Shared> = new Map();
  let now = new Map<string, Shared>();

  return {
    add(from, to) {
      contacts.reserve(store.capacity * width);
      for (let at = 0; at < width; at += 1) count(from, to, at);
    },
    remove(row) {
      for (let at = 0; at < width; at += 1) {
        const place = row * width + at;
        contacts.remove(place, hashAt(row, at));
        // What stood for the next row as well goes away.
        if (!contacts.isRepeating(place + width)) continue;
        contacts.add(place + width, hashAt(row + 1, at), store.accountOf(row + 1));
      }
    },
    *prepare() {
      settled = true;
      const changed = contacts.takeChanged();
      before = new Map([...shared].filter(([contact]) => changed.has(hashOf(contact))));
      now = new Map();
      for (const hash of changed) yield* lookInto(hash);
      for (const contact of before.keys()) shared.delete(contact);
      for (const [contact, found] of now) shared.set(contact, found);
    },
    settle(touch) {
      touchOthers(before, now, touch);
      touchOthers(now, before, touch);
    },
    apply(row, sink) {
      if (shared.size === 0 || store.accountOf(row) < 0 || store.operation[row] === withdraw) return;
      for (const place of places) {
        const contact = usable(store.cell(row, place.column));
        const found = contact === undefined ? undefined : shared.get(contact);
        if (contact === undefined || found === undefined) continue;
        sink.add(row, place, {
          code: 'contact-shared',
          params: { value: contact, debtors: found.debtors },
          severity: 'warning',
          cause: `contact-shared:${contact}`,
        });
      }
    },
  };

  /** Instalments mostly repeat the contacts of the row above: what is equal there and of the same account is not hashed again. */
  function count(from: number, to: number, at: number): void {
    const column = places[at]?.column;
    const { operation } = store;
    let above = store.cell(from - 1, column);
    let accountAbove = store.accountOf(from - 1);
    for (let row = from; row < to; row += 1) {
      const cell = store.cell(row, column);
      const account = store.accountOf(row);
      if (account >= 0 && isCounted(cell) && operation[row] !== withdraw) {
        const place = row * width + at;
        if (account !== accountAbove || cell !== above || !contacts.has(place - width))
          contacts.add(place, hashOf(cell), account);
        else {
          contacts.addRepeating(place);
          if (settled) contacts.noteChange(hashOf(cell));
        }
      }
      above = cell;
      accountAbove = account;
    }
  }

  function isCounted(cell: CellValue): cell is string {
    return typeof cell === 'string' && (kind === 'email' ? cell !== '' : cell.charCodeAt(0) === plus);
  }

  function hashAt(row: number, at: number): number {
    const cell = store.cell(row, places[at]?.column);
    return typeof cell === 'string' ? hashOf(cell) : 0;
  }

  function* lookInto(hash: number): Generator<void, void> {
    if (!contacts.isCrowded(hash)) return;
    const found = new Map<string, number[]>();
    for (let place = contacts.firstOf(hash); place >= 0; place = contacts.nextOf(place)) {
      const contact = usable(store.cell(Math.floor(place / width), places[place % width]?.column));
      if (contact === undefined) continue;
      const rows = found.get(contact) ?? [];
      found.set(contact, rows);
      rows.push(Math.floor(place / width));
      for (let next = place + width; contacts.isRepeating(next); next += width)
        rows.push(Math.floor(next / width));
    }
    for (const [contact, rows] of found) {
      // A hash can be crowded by its history; accounts are counted anew, so that a verdict follows from the rows alone.
      if (new Set(rows.map((row) => store.account[row])).size <= mostDebtors) continue;
      const debtors = yield* countDebtors(rows);
      if (debtors > mostDebtors) now.set(contact, { debtors, rows });
    }
  }

  /** The contact as it is sent; nothing for what is left out. */
  function usable(cell: CellValue): string | undefined {
    if (typeof cell !== 'string') return undefined;
    if (kind === 'phone') return e164.test(cell) && !isPlaceholderPhone(cell) ? cell : undefined;
    const email = trimEdges(cell);
    return isPlainEmail(email) ? email.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase()) : undefined;
  }

  /** Instalments repeat their debtor word for word: one row of an account is enough, or one for each debtor it names. */
  function* countDebtors(rows: readonly number[]): Generator<void, number> {
    const columns = [...idColumns, ...nameColumns];
    const named = new Map<string, number>();
    yield* inSteps(rows.length, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const row = rows[at] ?? 0;
        named.set([store.account[row], ...columns.map((column) => store.cell(row, column))].join('\n'), row);
      }
    });
    const oneOfEach = [...named.values()];
    const debtors = new Set<string>();
    yield* inSteps(oneOfEach.length, (from, to) => {
      for (let at = from; at < to; at += 1) debtors.add(debtorOf(oneOfEach[at] ?? 0));
    });
    return debtors.size;
  }

  function debtorOf(row: number): string {
    const text = (column: ColumnIndex | undefined) => normaliseWords(String(store.cell(row, column)));
    const id = idColumns.findIndex((column) => text(column) !== '');
    if (id >= 0) return `${String(id)} ${text(idColumns[id])}`;
    const name = nameColumns.map(text).join(' ');
    return name === ' ' ? `account ${String(store.account[row])}` : name;
  }
}

/** Names the rows of contacts that stand for another number of debtors than in the other map. */
function touchOthers(
  contacts: ReadonlyMap<string, Shared>,
  other: ReadonlyMap<string, Shared>,
  touch: (row: number) => void,
): void {
  for (const [contact, { debtors, rows }] of contacts)
    if (other.get(contact)?.debtors !== debtors) for (const row of rows) touch(row);
}

function hashOf(cell: string): number {
  return textHash(trimEdges(cell));
}
