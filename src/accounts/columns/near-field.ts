import { distance } from 'fastest-levenshtein';
import type { FieldId } from '../fields/field-ids';
import { repeatedFieldId } from '../fields/field-ids';
import { numberedWords } from './header-numbers';
import { speltNames } from './header-names';
import { headerWords } from './header-words';

/** Below this share of equal letters two headers whose words are run together are strangers. */
const nearEnough = 0.9;

/**
 * The field whose name is nearest to a header that nothing is known by: for a slip of the keyboard, a letter or two in a word.
 * Never more than a proposal.
 *
 * @example
 * nearField('Pricipal'); //=> 'principal'
 */
export function nearField(header: string): FieldId | undefined {
  const all = headerWords(header);
  const { words, number } = numberedWords(all);
  const [allKey, key] = [all.join(''), words.join('')];
  let best: FieldId | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const { words: own, key: ownKey, named } of speltNames()) {
    // A number belongs to an entry of a list; in the name of a field that a row has once it is a word like others.
    const single = typeof named === 'string';
    // Most names are longer or shorter by more than any slip makes them.
    if (Math.abs(ownKey.length - (single ? allKey : key).length) * 4 > ownKey.length) continue;
    const away = slips(single ? all : words, own) ?? slipsRunTogether(single ? allKey : key, ownKey);
    if (away === undefined || away >= bestDistance) continue;
    best = single ? named : repeatedFieldId({ part: named.part, number: number ?? 1 });
    bestDistance = away;
  }
  return best;
}

/** Letters that differ, when each word is nearly its counterpart: `next` and `last` are two words, not a slip. */
function slips(words: readonly string[], own: readonly string[]): number | undefined {
  if (words.length !== own.length || words.length === 0) return undefined;
  let sum = 0;
  for (const [at, word] of words.entries()) {
    const other = own[at] ?? '';
    const allowed = Math.floor(Math.min(word.length, other.length) / 4);
    // Lengths tell most strangers apart, and cost nothing.
    if (Math.abs(word.length - other.length) > allowed) return undefined;
    const away = distance(word, other);
    const swapped = away === 2 && sorted(word) === sorted(other);
    if (!swapped && away > allowed) return undefined;
    sum += away;
  }
  return sum;
}

/** The letters of a word whatever their order: two of them change places easily. */
function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

function slipsRunTogether(key: string, own: string): number | undefined {
  const longer = Math.max(key.length, own.length);
  if (longer === 0 || Math.abs(key.length - own.length) > longer * (1 - nearEnough)) return undefined;
  const away = distance(key, own);
  return away <= longer * (1 - nearEnough) ? away : undefined;
}
