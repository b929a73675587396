/** What a spreadsheet would read as a formula, a number or a date; and an apostrophe, which we add ourselves. */
const notText = /^(?:[=+\-@'\t\r\n]|[\d.,٠-٩][\d.,:/ eE+%٠-٩-]*$)/u;

/**
 * A grid of texts as CSV that a spreadsheet opens without changing it: UTF-8 with a byte order mark, every cell quoted,
 * and an apostrophe before each text that would be read as a formula, a number or a date. Whoever reads the file with a
 * program takes one apostrophe away from the beginning of a cell.
 *
 * @example
 * await copyAsCsv([['phones[0].number'], ['+971500000001']], breathe); //=> '\ufeff"phones[0].number"\r\n"\'+971500000001"\r\n'
 */
export async function copyAsCsv(
  rows: readonly (readonly string[])[],
  breathe: () => Promise<void>,
): Promise<string> {
  const lines = ['\ufeff'];
  for (const [index, cells] of rows.entries()) {
    lines.push(cells.map(csvCell).join(','), '\r\n');
    if (index % 128 === 0) await breathe();
  }
  return lines.join('');
}

function csvCell(text: string): string {
  return `"${(notText.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
