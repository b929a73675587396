import type { Outcome } from '../ports/outcome';
import { outcomeFromWord, outcomeWord } from './outcome-words';

const outcomes: readonly Outcome[] = [
  'not-sent', 'sending', 'accepted', 'rejected', 'unconfirmed', 'landed', 'missing', 'different', 'cannot-tell',
]; // prettier-ignore

describe('outcome words', () => {
  it.each(outcomes)('%s is read back in every language', (outcome) => {
    for (const language of ['en', 'ar'] as const) {
      const word = outcomeWord(language, outcome);
      expect(outcomeFromWord(word)).toBe(outcome);
      expect(outcomeFromWord(` ${word.toUpperCase()}\u00a0`)).toBe(outcome);
    }
  });

  it('uses the words of the glossary', () => {
    expect(outcomes.map((outcome) => outcomeWord('en', outcome))).toEqual([
      'Not sent', 'Sending', 'Accepted', 'Rejected', 'Unconfirmed', 'Landed', 'Missing', 'Different', 'Cannot tell',
    ]); // prettier-ignore
  });

  it.each(['', 'Accepted?', 'Paid', 'constructor'])('%j is no outcome', (text) => {
    expect(outcomeFromWord(text)).toBeUndefined();
  });
});
