import type { RowBlock } from '../../accounts/cell';
import { rowNumber } from '../../accounts/row-number';
import type { Language } from '../../messages/message';
import { outcomeFromWord, outcomeWord } from '../../messages/outcome-words';
import { statusHeaders } from '../../messages/status-headers';
import type { KeyColumns, SheetPlace, StatusWrite } from '../../ports/workbook-port';
import type { Desk } from '../desk';
import { outdateChecks, progress, set } from '../desk';
import { sheetLanguage, sheetLanguageKey, takeUpSheetLanguage } from '../sheet-language';
import { keyInBlock } from '../row-keys';

const otherThan: Readonly<Record<Language, Language>> = { en: 'ar', ar: 'en' };
/** Outcomes written at once, between two looks at how far it is. */
const writeAtOnce = 5_000;

/**
 * Settles in which language our columns are written. The first Check decides for the workbook: what stands there already, else the
 * person's language. From then on it is the workbook's, so that two people with two languages do not write over each other.
 * @throws WorkbookProblem 'read-only'
 */
export async function settleSheetLanguage(desk: Desk, place: SheetPlace): Promise<Language> {
  const kept = await takeUpSheetLanguage(desk);
  if (kept !== undefined) return kept;
  const language = languageOfHeaders(place) ?? desk.store.getState().language;
  await keep(desk, language);
  return language;
}

/**
 * Gives our columns another language, for everybody who opens this workbook: the next Check of each sheet writes headers, Issues
 * and Outcome in it. Response says what was said at the time.
 * @throws WorkbookProblem 'read-only'
 */
export async function chooseSheetLanguage(desk: Desk, language: Language): Promise<void> {
  if (language === sheetLanguage(desk)) return;
  await keep(desk, language);
  outdateChecks(desk);
}

async function keep(desk: Desk, language: Language): Promise<void> {
  await desk.ports.workbook.writeSetting(sheetLanguageKey, language);
  set(desk, { sheetLanguage: language });
}

/** Gives the headers of our columns the workbook's language where they stand in the other; one that a person renamed stays. */
export function putHeaders(desk: Desk, place: SheetPlace): Promise<SheetPlace> {
  const language = sheetLanguage(desk);
  const { workbook } = desk.ports;
  return workbook.renameStatusColumns(place, statusHeaders(otherThan[language]), statusHeaders(language));
}

/** The same for the words of the Outcome column; a row that is being sent is left to whoever sends it. */
export async function putOutcomes(
  desk: Desk,
  place: SheetPlace,
  keys: KeyColumns,
  blocks: readonly RowBlock[],
): Promise<void> {
  const { outcome: column } = place.statusColumns;
  if (column === undefined) return;
  const language = sheetLanguage(desk);
  // The same few words stand in all rows.
  const put = new Map<string, string | undefined>();
  const writes: StatusWrite[] = [];
  for (const block of blocks)
    for (const index of block.values.keys()) {
      const text = String(block.values[index]?.[column] ?? '');
      if (!put.has(text)) put.set(text, inOtherWords(text, language));
      const outcome = put.get(text);
      if (outcome === undefined) continue;
      const row = rowNumber(block.firstRow + index);
      writes.push({ row, key: keyInBlock(keys, block, index), cells: { outcome } });
    }
  for (let from = 0; from < writes.length; from += writeAtOnce) {
    progress(desk, 'marking', from, writes.length);
    await desk.ports.workbook.writeStatus(place, keys, writes.slice(from, from + writeAtOnce));
    await desk.ports.clock.breathe();
  }
}

/** What an outcome of the other language is called in this one; undefined for all that is to stay. */
function inOtherWords(text: string, language: Language): string | undefined {
  const outcome = outcomeFromWord(text);
  if (outcome === undefined || outcome === 'sending') return undefined;
  return text === outcomeWord(otherThan[language], outcome) ? outcomeWord(language, outcome) : undefined;
}

function languageOfHeaders({ headers, statusColumns }: SheetPlace): Language | undefined {
  const { issues } = statusColumns;
  const header = issues === undefined ? undefined : headers[issues];
  return (['en', 'ar'] as const).find((language) => header?.startsWith(statusHeaders(language).issues));
}
