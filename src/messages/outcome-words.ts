import type { Outcome } from '../ports/outcome';
import { outcomeWords as arabic } from './arabic/words';
import { outcomeWords as english } from './english/words';
import type { Language } from './message';

const dictionaries: Readonly<Record<Language, Readonly<Record<Outcome, string>>>> = {
  en: english,
  ar: arabic,
};

const byWord: ReadonlyMap<string, Outcome> = new Map(
  Object.values(dictionaries).flatMap((words) =>
    (Object.entries(words) as [Outcome, string][]).map(([outcome, word]) => [folded(word), outcome] as const),
  ),
);

/** The word of the Outcome column, e.g. `Cannot tell`. */
export function outcomeWord(language: Language, outcome: Outcome): string {
  return dictionaries[language][outcome];
}

/**
 * Reads the Outcome column back, in whichever language it was written.
 *
 * @returns undefined for text that is no outcome
 * @example
 * outcomeFromWord('cannot tell '); //=> 'cannot-tell'
 */
export function outcomeFromWord(text: string): Outcome | undefined {
  return byWord.get(folded(text));
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
