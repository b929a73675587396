import { sentences as arabic } from './arabic/sentences';
import { sentences as english } from './english/sentences';
import type { Language, Message } from './message';
import type { MessageParams } from './message-params';
import { worded, type Dictionary } from './wording';

const dictionaries: Readonly<Record<Language, Dictionary<MessageParams>>> = { en: english, ar: arabic };

/**
 * Puts a message into words.
 *
 * @example
 * say('en', { key: 'submit.accepted', params: { rows: 488, nextLook: '10:42' } });
 * //=> 'Command accepted 488 rows and is processing them. This is not proof yet; next look 10:42.'
 */
export function say(language: Language, message: Message): string {
  // The dictionary's type ties each key to its parameters; the compiler cannot follow that through a union.
  return worded(
    dictionaries[language][message.key] as string | ((params: unknown) => string),
    message.params,
  );
}
