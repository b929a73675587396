import type { MessageParams } from './message-params';

export type Language = 'en' | 'ar';

export type MessageKey = keyof MessageParams;

/** A sentence not yet put into words: its key and what it speaks of. */
export type Message = {
  readonly [Key in MessageKey]: { readonly key: Key; readonly params: MessageParams[Key] };
}[MessageKey];
