import { andList } from './lists';
import type { Language } from './message';
import { tamed } from './quoting';

/** A figure that the sheet and Command do not agree on, as it stands in each. */
export interface Difference {
  readonly field: 'total' | 'paid' | 'dueDate';
  readonly sheet: string;
  readonly command: string;
}

const words: Readonly<Record<Language, Readonly<Record<Difference['field'] | 'sheet' | 'command', string>>>> =
  {
    en: { total: 'total', paid: 'total paid', dueDate: 'due date', sheet: 'sheet', command: 'Command' },
    ar: {
      total: 'الإجمالي',
      paid: 'إجمالي المدفوع',
      dueDate: 'تاريخ الاستحقاق',
      sheet: 'الورقة',
      command: 'Command',
    },
  };

/**
 * What differs, in words.
 *
 * @example
 * differencesInWords('en', [{ field: 'paid', sheet: '100.00', command: '300.00' }]);
 * //=> 'total paid (sheet 100.00, Command 300.00)'
 */
export function differencesInWords(language: Language, differences: readonly Difference[]): string {
  const own = words[language];
  return andList(
    language,
    differences.map(
      ({ field, sheet, command }) =>
        `${own[field]} (${own.sheet} ${tamed(sheet)}, ${own.command} ${tamed(command)})`,
    ),
  );
}
