import type { Language } from '../messages/message';
import type { Desk } from './desk';
import { set } from './desk';

/** Settings key, in the workbook: its status columns speak one language, whoever opens it. */
export const sheetLanguageKey = 'sheet-language';

/** The language in which our columns are written: the workbook's, or the person's while the workbook has none yet. */
export function sheetLanguage(desk: Desk): Language {
  const { sheetLanguage: chosen, language } = desk.store.getState();
  return chosen ?? language;
}

/** Takes up the language that the workbook keeps; undefined where nobody has checked it. */
export async function takeUpSheetLanguage(desk: Desk): Promise<Language | undefined> {
  const kept = await desk.ports.workbook.readSetting(sheetLanguageKey);
  const language = kept === 'en' || kept === 'ar' ? kept : undefined;
  set(desk, { sheetLanguage: language });
  return language;
}
