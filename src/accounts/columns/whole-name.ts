import { trimEdges } from '../values/normalise';

/**
 * A whole name as first and last name, split at its first space. One word is a first name alone.
 *
 * @example
 * splitWholeName('Mariam Al Example'); //=> { firstName: 'Mariam', lastName: 'Al Example' }
 */
export function splitWholeName(name: string): {
  readonly firstName: string;
  readonly lastName: string | undefined;
} {
  const [firstName = '', ...rest] = trimEdges(name).split(/\s+/u);
  return { firstName, lastName: rest.length === 0 ? undefined : rest.join(' ') };
}
