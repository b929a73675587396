/** Excel's limit for a sheet's name. */
const longestName = 31;

/**
 * A name that Excel takes for a new sheet: no `[ ] : * ? / \`, no apostrophe at either end, at most 31 characters, and a
 * number when it is in use.
 * @example freeSheetName('Receipts', ['receipts']) // 'Receipts (2)'
 */
export function freeSheetName(wish: string, used: readonly string[]): string {
  const cleaned =
    wish
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^['\s]+|['\s]+$/g, '')
      .slice(0, longestName) || 'Sheet';
  const taken = new Set(used.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${String(number)})`;
    const name = cleaned.slice(0, longestName - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/**
 * The hidden name by which a sheet of ours is found again, whatever a person calls its tab.
 * @param key the layout's key, or its name
 */
export function layoutMarker(key: string): string {
  return `AccountsForCommand_Sheet_${key.replace(/[^\p{L}\p{N}]/gu, '_')}`;
}
