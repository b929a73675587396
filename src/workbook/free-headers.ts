import type { StatusColumn } from '../ports/workbook-port';

/**
 * The header of each column of ours, changed where the sheet already has one of that name.
 * @example
 * freeHeaders(['Response'], ['response'], headers) //=> Map { 'response' => 'Response (Command)' }
 */
export function freeHeaders(
  taken: readonly string[],
  columns: readonly StatusColumn[],
  headers: Readonly<Record<StatusColumn, string>>,
): Map<StatusColumn, string> {
  const used = new Set(taken.map((text) => text.trim().toLowerCase()));
  const texts = new Map<StatusColumn, string>();
  for (const column of columns) {
    const wish = headers[column];
    let text = wish;
    for (let number = 1; used.has(text.trim().toLowerCase()); number += 1)
      text = number === 1 ? `${wish} (Command)` : `${wish} (Command ${String(number)})`;
    used.add(text.trim().toLowerCase());
    texts.set(column, text);
  }
  return texts;
}

/** Whether a header is this one, or what {@link freeHeaders} made of it. */
export function isFreed(text: string, wish: string): boolean {
  return text === wish || (text.startsWith(wish) && /^ \(Command(?: \d+)?\)$/.test(text.slice(wish.length)));
}
