import { issueMarks } from '../ports/issue-marks';

const marks = new RegExp(`[${Object.values(issueMarks).join('')}]`, 'gu');
const longest = 60;

/**
 * Takes the signs out that start an issue: text of the sheet or of a server that held one would colour a cell
 * that is right.
 */
export function withoutMarks(text: string): string {
  return text.replace(marks, '');
}

/** A cell holds 32,767 characters, and a sentence with more than this is read by nobody. */
const longestSaid = 500;

/**
 * A server's words made fit to stand inside a sentence: no issue marks, at most 500 characters.
 *
 * @example
 * said('✖ Bad date'); //=> ' Bad date'
 */
export function said(text: string): string {
  const words = withoutMarks(text);
  return words.length <= longestSaid
    ? words
    : `${words.slice(0, longestSaid - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

/**
 * A value of the sheet made fit to stand inside a sentence: one line, no issue marks, at most 60 characters.
 *
 * @example
 * tamed('✖ Due date —\n31/02/2026'); //=> 'Due date — 31/02/2026'
 */
export function tamed(value: string): string {
  // A lone surrogate, left by cutting an emoji in two, cannot be written to a cell.
  const oneLine = withoutMarks(value)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\p{Surrogate}/gu, '\ufffd');
  const characters = Array.from(oneLine);
  return characters.length <= longest ? oneLine : `${characters.slice(0, longest - 1).join('')}…`;
}
