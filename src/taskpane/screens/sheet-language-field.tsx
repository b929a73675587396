import { Field, Select } from '@fluentui/react-components';
import type { Language } from '../../messages/message';
import { useControlStyles } from '../control-styles';
import { useWords } from '../words';

/** The language of our columns: the one setting on this screen that belongs to the workbook and not to the lender. */
export function SheetLanguageField({
  chosen,
  choose,
}: {
  readonly chosen: Language;
  readonly choose: (language: Language) => void;
}) {
  const { label } = useWords();
  return (
    <Field label={label('settings.sheet-language')} hint={label('settings.sheet-language-hint')}>
      <Select
        className={useControlStyles().select}
        name="sheetLanguage"
        value={chosen}
        onChange={(_, { value }) => {
          choose(value === 'ar' ? 'ar' : 'en');
        }}
      >
        {(['en', 'ar'] as const).map((language) => (
          <option key={language} value={language} lang={language}>
            {label(`settings.sheet-language-${language}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
