import type { Environment } from '../ports/command-port';
import { environmentWords as arabic } from './arabic/words';
import { environmentWords as english } from './english/words';
import type { Language } from './message';

/** The environment as a person calls it, e.g. `Staging`. */
export function environmentWord(language: Language, environment: Environment): string {
  return (language === 'ar' ? arabic : english)[environment];
}
