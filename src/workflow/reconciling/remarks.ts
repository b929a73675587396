import { label } from '../../messages/label';
import type { Language } from '../../messages/message';
import type { ReconciliationSummary } from '../state';

/** What a person must know to read the figures of a look at Command: on the screen and on the sheet. */
export function remarksOf(
  language: Language,
  { unit, notReady, notCompared, figures }: ReconciliationSummary,
): readonly string[] {
  const { notExported, bySetting } = notCompared;
  return [
    ...(unit ? [label(language, 'look.unit', { factor: unit.factor, count: unit.rows })] : []),
    ...(figures.groups.some(({ group }) => group.startsWith('only-'))
      ? [label(language, 'look.only-in-command')]
      : []),
    ...(notReady > 0 ? [label(language, 'look.not-ready', { count: notReady })] : []),
    ...(notExported.length > 0 ? [label(language, 'look.not-exported', { fields: notExported })] : []),
    ...(bySetting.length > 0 ? [label(language, 'look.by-setting', { fields: bySetting })] : []),
  ];
}
