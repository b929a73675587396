import { columnLetters } from './addresses';

/** A column from the top to the bottom of the sheet, so that rows pasted later find its format too. */
export function wholeColumn(sheet: Excel.Worksheet, column: number): Excel.Range {
  const letters = columnLetters(column);
  return sheet.getRange(`${letters}:${letters}`);
}

/** Points of a width in characters of the standard font (7 pixels each, 5 of padding, 0.75 points a pixel). */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
