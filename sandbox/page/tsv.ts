/**
 * The text Excel puts on the clipboard: cells parted by tabs, rows by line ends; a cell that holds either, or that
 * begins with a quotation mark, is quoted.
 *
 * @example
 * formatTsv([['a', 'two\nlines']]); // 'a\t"two\nlines"'
 */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quote).join('\t')).join('\r\n');
}

function quote(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Reads what a spreadsheet put on the clipboard. Rows may differ in length; the missing cells become ''.
 * A last line end closes the last row and opens none.
 *
 * @example
 * parseTsv('a\tb\r\n"c\nd"\n'); // [['a', 'b'], ['c\nd', '']]
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const cell = readCell(text, at);
    row.push(cell.text);
    at = cell.end;
    if (text[at] === '\t') {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    }
    if (text.startsWith('\r\n', at)) at += 2;
    else if (at < text.length) at += 1;
    rows.push(row);
    row = [];
  }
  const width = Math.max(0, ...rows.map((it) => it.length));
  return rows.map((it) => [...it, ...Array<string>(width - it.length).fill('')]);
}

function readCell(text: string, start: number): { text: string; end: number } {
  const quoted = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
  quoted.lastIndex = start;
  const match = quoted.exec(text);
  if (match) return { text: (match[1] ?? '').replaceAll('""', '"'), end: quoted.lastIndex };
  const plain = /[^\t\r\n]*/y;
  plain.lastIndex = start;
  plain.exec(text);
  return { text: text.slice(start, plain.lastIndex), end: plain.lastIndex };
}
