/**
 * Adds decimal strings exactly.
 *
 * @example
 * sumDecimals(['0.10', '0.2']); //=> '0.30'
 */
export function sumDecimals(decimals: readonly string[]): string {
  const places = Math.max(0, ...decimals.map((decimal) => decimal.split('.')[1]?.length ?? 0));
  const units = decimals.reduce((sum, decimal) => sum + inUnits(decimal, places), 0n);
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const sign = units < 0n ? '-' : '';
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function inUnits(decimal: string, places: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(`${whole}${fraction.padEnd(places, '0')}`);
}
