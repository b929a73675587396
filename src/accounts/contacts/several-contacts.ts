/** What people put between two contacts in one cell. A dash or a space alone is part of a number. */
const between = /\s*(?:[/\\;,|\n\r\t]|\s[-–—]\s|\s&\s|\s(?:or|and|أو|او|و)\s|،|؛)+\s*/i;

/**
 * The contacts in one cell, as they are written.
 *
 * @param isOne whether a part could be a contact by itself
 * @returns two or more, or none when the cell holds one contact or something else
 * @example
 * severalContacts('0501234567 / 0551234567', (part) => /\d{7}/.test(part)); //=> ['0501234567', '0551234567']
 */
export function severalContacts(text: string, isOne: (part: string) => boolean): string[] {
  const parts = text.split(between).filter((part) => part !== '');
  return parts.length > 1 && parts.every(isOne) ? parts : [];
}
