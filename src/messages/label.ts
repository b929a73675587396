import { labels as arabic } from './arabic/labels';
import { labels as english } from './english/labels';
import type { LabelParams } from './label-params';
import type { Language } from './message';
import { worded, type Dictionary } from './wording';

const dictionaries: Readonly<Record<Language, Dictionary<LabelParams>>> = { en: english, ar: arabic };

/** Labels that need nothing filled in. */
export type PlainLabel = {
  [Key in keyof LabelParams]: keyof LabelParams[Key] extends never ? Key : never;
}[keyof LabelParams];

/** The name of a control, a heading or a short standing text of the pane. */
export function label(language: Language, key: PlainLabel): string;
export function label<Key extends keyof LabelParams>(
  language: Language,
  key: Key,
  params: LabelParams[Key],
): string;
export function label(language: Language, key: keyof LabelParams, params: unknown = {}): string {
  return worded(dictionaries[language][key] as string | ((params: unknown) => string), params);
}
