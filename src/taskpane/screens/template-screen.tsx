import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FieldId } from '../../accounts/fields/field-ids';
import { fieldName } from '../../messages/field-words';
import type { TemplateField, TemplatePurpose } from '../../workflow/columns/template-fields';
import { useControlStyles } from '../control-styles';
import { useActions } from '../pane-context';
import { useWords } from '../words';
import { ScreenFrame } from './screen-frame';

const purposes = ['all', 'create', 'update', 'withdraw'] as const satisfies readonly TemplatePurpose[];
const languages = { en: 'English', ar: 'العربية' } as const;

/** Without it no row can be sent. */
const always: FieldId = 'accountId';

const useStyles = makeStyles({
  fields: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  field: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  required: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  create: {
    position: 'sticky',
    bottom: 0,
    flexShrink: 0,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  wide: { width: '100%' },
});

/** Which columns a new template gets, what for, and in which language. */
export function TemplateScreen({ fields }: { readonly fields: readonly TemplateField[] }) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { label, language } = useWords();
  const actions = useActions();
  const [purpose, setPurpose] = useState<TemplatePurpose>('all');
  const [headers, setHeaders] = useState(language);
  const [chosen, setChosen] = useState(() => usualFields(fields, 'all'));

  return (
    <ScreenFrame heading={label('create-template')} text={label('template.text')}>
      <Field label={label('template.purpose')}>
        <Select
          className={controls.select}
          value={purpose}
          onChange={(_, { value }) => {
            const wanted = purposes.find((one) => one === value) ?? 'all';
            setPurpose(wanted);
            setChosen(usualFields(fields, wanted));
          }}
        >
          {purposes.map((one) => (
            <option key={one} value={one}>
              {one === 'all'
                ? label('template.purpose-all')
                : label('template.purpose-of', { operation: one })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={label('template.language')}>
        <Select
          className={controls.select}
          value={headers}
          onChange={(_, { value }) => {
            setHeaders(value === 'ar' ? 'ar' : 'en');
          }}
        >
          {(['en', 'ar'] as const).map((one) => (
            <option key={one} value={one} lang={one}>
              {languages[one]}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className={styles.fields}>
        <legend className={styles.legend}>{label('template.fields', { count: chosen.size })}</legend>
        {fields.map(({ field, requiredFor }) => (
          <label key={field} className={styles.field}>
            <input
              type="checkbox"
              checked={chosen.has(field)}
              disabled={field === always}
              onChange={({ target }) => {
                setChosen(toggled(chosen, field, target.checked));
              }}
            />
            <span>
              {fieldName(language, field)}
              {requiredFor.includes(purpose === 'all' ? 'create' : purpose) && (
                <span className={styles.required}> · {label('template.required')}</span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      <p className={styles.hint}>{label('template.choices-hint')}</p>
      <div className={styles.create}>
        <Button
          className={styles.wide}
          appearance="primary"
          size="large"
          onClick={() => void actions.createTemplate({ language: headers, purpose, fields: [...chosen] })}
        >
          {label('template.create')}
        </Button>
      </div>
    </ScreenFrame>
  );
}

function usualFields(fields: readonly TemplateField[], purpose: TemplatePurpose): ReadonlySet<FieldId> {
  return new Set(fields.filter(({ usualFor }) => usualFor.includes(purpose)).map(({ field }) => field));
}

function toggled(chosen: ReadonlySet<FieldId>, field: FieldId, on: boolean): ReadonlySet<FieldId> {
  const fields = new Set(chosen);
  if (on) fields.add(field);
  else fields.delete(field);
  return fields;
}
