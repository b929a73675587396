/** The widest digit of Calibri 11 in pixels at 96 dpi: Excel's unit of column widths in a file. */
const digitWidth = 7;
const pointsPerPixel = 0.75;

/**
 * The width of a column in points, as Office.js gives it, from the characters a file holds (ECMA-376, 18.3.1.13).
 * @example pointsOfCharacters(9.140625); // 48, Excel's standard width
 */
export function pointsOfCharacters(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
  return pixels * pointsPerPixel;
}

/** The other way. @example charactersOfPoints(48); // 9.140625 */
export function charactersOfPoints(points: number): number {
  return Math.trunc((points / pointsPerPixel / digitWidth) * 256) / 256;
}
