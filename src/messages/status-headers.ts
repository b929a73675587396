import type { StatusColumn } from '../ports/workbook-port';
import { statusHeaderWords as arabic } from './arabic/words';
import { statusHeaderWords as english } from './english/words';
import type { Language } from './message';

/** The headers of our five columns: Issues, Outcome, Response, Sent at, Receipt. */
export function statusHeaders(language: Language): Readonly<Record<StatusColumn, string>> {
  return language === 'ar' ? arabic : english;
}
