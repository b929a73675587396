const regions = new Intl.DisplayNames('ar', { type: 'region', fallback: 'code' });

/**
 * A country within a sentence.
 *
 * @param alpha2 ISO 3166-1 alpha-2
 */
export function countryName(alpha2: string): string {
  return regions.of(alpha2) ?? alpha2;
}
