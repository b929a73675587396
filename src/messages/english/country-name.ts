const regions = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' });

/**
 * A country within a sentence.
 *
 * @param alpha2 ISO 3166-1 alpha-2
 * @example
 * countryName('AE'); //=> 'the United Arab Emirates'
 */
export function countryName(alpha2: string): string {
  const name = regions.of(alpha2) ?? alpha2;
  return name.startsWith('United ') ? `the ${name}` : name;
}
