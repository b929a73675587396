/** One row or column of a sheet, walked along. */
export interface Line {
  /** Where the line ends (the first index behind it). */
  readonly limit: number;
  /** Nothing is filled at or behind this index. */
  readonly used: number;
  readonly isFilled: (index: number) => boolean;
  readonly isHidden: (index: number) => boolean;
}

/**
 * Where Ctrl and an arrow lead: to the end of a block of filled cells, else to the next filled cell, else to the edge
 * of the sheet. Hidden cells count as not there.
 *
 * @example
 * // filled: 0, 1, 2 and 7
 * dataEdge(line, 0, 1); // 2, then 7, then the edge
 */
export function dataEdge(line: Line, from: number, step: 1 | -1): number {
  const next = (index: number): number | null => {
    for (let it = index + step; it >= 0 && it < line.limit; it += step) {
      if (step > 0 && it >= line.used) return line.limit - 1;
      if (!line.isHidden(it)) return it;
    }
    return null;
  };
  let at = from;
  const first = next(at);
  if (first === null) return at;
  if (line.isFilled(from) && line.isFilled(first)) {
    for (let it: number | null = first; it !== null && line.isFilled(it); it = next(it)) at = it;
    return at;
  }
  for (let it: number | null = first; it !== null; it = next(it)) {
    at = it;
    if (line.isFilled(it) || (step > 0 && it >= line.used)) return at;
  }
  return at;
}
