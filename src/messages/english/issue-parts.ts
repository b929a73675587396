import { counted } from '../numbers';

/** `a, b or c`. */
export const orList = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** How many other dates say something; every number but 1 is rounded down. */
export function atLeast(evidence: number): string {
  return counted('en', evidence, { one: '# other date', other: '# or more other dates' });
}

/** What to do about a date that can be read two ways. */
export function undecidedAdvice(mixed: true | undefined): string {
  return mixed === true
    ? 'This column has both orders; compare with the source and type the day as a date.'
    : 'Nothing in this column decides; type it as dd/mm/yyyy.';
}
