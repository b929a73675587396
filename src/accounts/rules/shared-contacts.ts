import type { SheetRule } from './between-rows';
import type { CellValue } from '../cell';
import type { CheckContext } from '../check/check-context';
import type { ColumnIndex } from '../column-index';
import { ContactBuckets } from './contact-buckets';
import { isPlainEmail } from '../contacts/emails';
import type { FieldId } from '../fields/fields';
import { fieldOf } from '../fields/fields';
import { normaliseWords, trimEdges } from '../values/normalise';
import { isPlaceholderPhone } from '../contacts/placeholder-contacts';
import type { IssuePlace } from '../check/issue-log';
import { operations } from '../check/row-plan';
import type { RowStore } from '../check/row-store';

/** A family shares a phone; more debtors than this do not. */
const mostDebtors = 3;
const firstIsDigitOrLetter = /^[0-9A-Za-z]/;
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
  const buckets = new ContactBuckets((place) => store.account[Math.floor(place / width)] ?? -1, mostDebtors);
  const shared = new Map<string, Shared>();
  /** 1 for a row of the same account, debtor and contacts as the row above it, which stands for both. */
  let repeating = new Uint8Array(1024);

  return {
    add(row) {
      if (width === 0 || (store.account[row] ?? -1) < 0 || store.operation[row] === withdraw) return;
      if (row >= repeating.length) repeating = longer(repeating, row + 1);
      if (repeatsAbove(row)) repeating[row] = 1;
      else count(row);
    },
    remove(row) {
      if (repeating[row] === 1) repeating[row] = 0;
      else for (let at = 0; at < width; at += 1) buckets.remove(row * width + at);
      // What stood for the next row as well goes away.
      if (repeating[row + 1] !== 1) return;
      repeating[row + 1] = 0;
      count(row + 1);
    },
    settle(touch) {
      const changed = buckets.takeChanged();
      const before = new Map(
        [...shared].filter(([contact]) => changed === undefined || changed.has(buckets.bucketOf(contact))),
      );
      for (const contact of before.keys()) shared.delete(contact);
      for (const bucket of changed ?? buckets.crowded) lookInto(bucket);
      for (const [contact, { debtors, rows }] of before)
        if (shared.get(contact)?.debtors !== debtors) for (const row of rows) touch(row);
      for (const [contact, { debtors, rows }] of shared)
        if (
          (changed === undefined || changed.has(buckets.bucketOf(contact))) &&
          before.get(contact)?.debtors !== debtors
        )
          for (const row of rows) touch(row);
    },
    apply(row, sink) {
      if (shared.size === 0 || (store.account[row] ?? -1) < 0 || store.operation[row] === withdraw) return;
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

  function count(row: number): void {
    for (let at = 0; at < width; at += 1) {
      const cell = store.cell(row, places[at]?.column);
      if (typeof cell !== 'string' || cell === '') continue;
      if (kind === 'email') buckets.add(row * width + at, trimEdges(cell));
      else if (cell.charCodeAt(0) === plus) buckets.add(row * width + at, cell);
    }
  }

  function repeatsAbove(row: number): boolean {
    const above = row - 1;
    if (above < 0 || store.account[above] !== store.account[row]) return false;
    if (store.operation[above] !== store.operation[row]) return false;
    for (const { column } of places) if (store.cell(above, column) !== store.cell(row, column)) return false;
    for (const column of idColumns) {
      const cell = store.cell(row, column);
      if (cell !== store.cell(above, column)) return false;
      if (typeof cell === 'string' && firstIsDigitOrLetter.test(cell)) return true;
    }
    return nameColumns.every((column) => store.cell(above, column) === store.cell(row, column));
  }

  function lookInto(bucket: number): void {
    if (!buckets.crowded.has(bucket)) return;
    const found = new Map<string, number[]>();
    for (let place = buckets.firstOf(bucket); place >= 0; place = buckets.nextOf(place)) {
      const row = Math.floor(place / width);
      const contact = usable(store.cell(row, places[place % width]?.column));
      if (contact === undefined) continue;
      const rows = found.get(contact) ?? [];
      found.set(contact, rows);
      rows.push(row);
    }
    for (const [contact, rows] of found) {
      // A bucket can be crowded by its history; accounts are counted anew, so that a verdict follows from the rows alone.
      if (new Set(rows.map((row) => store.account[row])).size <= mostDebtors) continue;
      const debtors = new Set(rows.map(debtorOf)).size;
      if (debtors > mostDebtors) shared.set(contact, { debtors, rows: rows.flatMap(withRepeating) });
    }
  }

  function withRepeating(row: number): number[] {
    const rows = [row];
    for (let next = row + 1; repeating[next] === 1; next += 1) rows.push(next);
    return rows;
  }

  /** The contact as it is sent; nothing for what is left out. */
  function usable(cell: CellValue): string | undefined {
    if (typeof cell !== 'string') return undefined;
    if (kind === 'phone') return e164.test(cell) && !isPlaceholderPhone(cell) ? cell : undefined;
    const email = trimEdges(cell);
    return isPlainEmail(email) ? email.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase()) : undefined;
  }

  function debtorOf(row: number): string {
    const text = (column: ColumnIndex | undefined) => normaliseWords(String(store.cell(row, column)));
    const id = idColumns.findIndex((column) => text(column) !== '');
    if (id >= 0) return `${String(id)} ${text(idColumns[id])}`;
    const name = nameColumns.map(text).join(' ');
    return name === ' ' ? `account ${String(store.account[row])}` : name;
  }
}

function longer(marks: Uint8Array<ArrayBuffer>, atLeast: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(Math.max(atLeast, marks.length * 2));
  all.set(marks);
  return all;
}
