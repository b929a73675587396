import { mostEntries } from '../fields/field-ids';

/** Words that count, after `headerWords`. */
const ordinals: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, primary: 1, main: 1,
  اول: 1, ثاني: 2, ثالث: 3, رابع: 4, خامس: 5, رييسي: 1, اساسي: 1,
}; // prettier-ignore

/** Words that say "not the first" and no more. */
const others: ReadonlySet<string> = new Set([
  'secondary',
  'alternate',
  'alternative',
  'additional',
  'اضافي',
  'بديل',
  'اخر',
]);

/** Which entry of a list a header speaks of. */
export interface NumberedWords {
  /** The words that say no number. */
  readonly words: readonly string[];
  /** Undefined when the header says none, or more than one. */
  readonly number: number | undefined;
  /** One beside the first, whichever is free. */
  readonly further: boolean;
}

/**
 * Takes the number out of a header's words.
 *
 * @example
 * numberedWords(['phone', '2', 'type']); //=> { words: ['phone', 'type'], number: 2, further: false }
 */
export function numberedWords(words: readonly string[]): NumberedWords {
  const numbers: number[] = [];
  const further = words.some((word) => others.has(word));
  const rest = words.filter((word) => {
    const number = numberOf(word);
    if (number !== undefined) numbers.push(number);
    return number === undefined && !others.has(word);
  });
  if (numbers.length > 1) return { words, number: undefined, further: false };
  return { words: rest, number: further ? undefined : numbers[0], further };
}

function numberOf(word: string): number | undefined {
  const number = /^\d{1,2}(?:st|nd|rd|th)?$/.test(word) ? Number.parseInt(word, 10) : ordinalOf(word);
  return number !== undefined && number >= 1 && number <= mostEntries ? number : undefined;
}

function ordinalOf(word: string): number | undefined {
  return Object.hasOwn(ordinals, word) ? ordinals[word] : undefined;
}
