import { label, type PlainLabel } from '../messages/label';
import type { LabelParams } from '../messages/label-params';
import type { Language, Message } from '../messages/message';
import { say } from '../messages/say';
import { useAppState } from './pane-context';

/** The person's language and its words. */
export interface Words {
  readonly language: Language;
  label(key: PlainLabel): string;
  label<Key extends keyof LabelParams>(key: Key, params: LabelParams[Key]): string;
  say(message: Message): string;
}

const wordsOf: Readonly<Record<Language, Words>> = { en: wordsIn('en'), ar: wordsIn('ar') };

export function useWords(): Words {
  return wordsOf[useAppState((state) => state.language)];
}

function wordsIn(language: Language): Words {
  return {
    language,
    label: <Key extends keyof LabelParams>(key: Key, params?: LabelParams[Key]) =>
      params === undefined ? label(language, key as PlainLabel) : label(language, key, params),
    say: (message) => say(language, message),
  };
}
