/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted[(sorted.length - 1) / 2];
  if (middle === undefined) throw new Error('A median needs an odd number of values.');
  return middle;
}
