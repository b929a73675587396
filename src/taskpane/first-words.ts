import { firstLabel } from '../messages/first-label';
import type { FirstLabel } from '../messages/first-label-key';
import type { Language, Message } from '../messages/message';
import { say } from '../messages/say';
import { useAppState } from './pane-context';

/** The person's language and the words that come with the first script. */
export interface FirstWords {
  readonly language: Language;
  label(key: FirstLabel): string;
  say(message: Message): string;
}

const wordsOf: Readonly<Record<Language, FirstWords>> = { en: wordsIn('en'), ar: wordsIn('ar') };

/** For what stands before the sign-in; everything behind it has `useWords`. */
export function useFirstWords(): FirstWords {
  return wordsOf[useAppState((state) => state.language)];
}

function wordsIn(language: Language): FirstWords {
  return {
    language,
    label: (key) => firstLabel(language, key),
    say: (message) => say(language, message),
  };
}
