/**
 * Bytes of a value's JSON in UTF-8, without making them.
 *
 * @example
 * jsonBytes({ firstName: 'سارة' }); // 24
 */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  if (!beyondAscii.test(text)) return text.length;
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Each half of a surrogate pair: four bytes over two units.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** Found far quicker than by looking at each unit; most rows have none. */
const beyondAscii = /[\u0080-\uffff]/;
