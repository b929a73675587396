/** CSS pixels of Excel's points. @example pixelsOf(15); // 20 */
export const pixelsOf = (points: number): number => Math.round((points * 4) / 3);

/** The other way. @example pointsOf(20); // 15 */
export const pointsOf = (pixels: number): number => pixels * 0.75;
