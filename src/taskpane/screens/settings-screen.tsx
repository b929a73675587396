import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import type { PlainSetting, SettingName } from '../../workflow/read-settings';
import type { AppState, AskedFields } from '../../workflow/state';
import { useControlStyles } from '../control-styles';
import { useActions, useAppState } from '../pane-context';
import { useWords, type Words } from '../words';
import { PolicyForm } from './policy-form';
import { RequiredFieldsForm } from './required-fields-form';
import { ScreenFrame } from './screen-frame';
import { SettingsForm } from './settings-form';
import { SheetLanguageField } from './sheet-language-field';
import { draftOf, numberRanges, readDraft, settingNames } from './settings-draft';

const useStyles = makeStyles({
  // The form is long: saving must not ask for scrolling.
  save: { position: 'sticky', bottom: 0, zIndex: 1 },
});

/** Currency, country, what the lender agreed and how sending goes; every value is checked beside its field. */
export function SettingsScreen({ asked }: { readonly asked: AskedFields | undefined }) {
  const { label, language } = useWords();
  const actions = useActions();
  const styles = useStyles();
  const controls = useControlStyles();
  const settings = useAppState((state) => state.settings);
  const measured = measuredText(
    label,
    useAppState((state) => state.usualDelay),
  );
  const sheetLanguage = useAppState((state) => state.sheetLanguage ?? state.language);
  const [columnsIn, setColumnsIn] = useState(sheetLanguage);
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [wrong, setWrong] = useState<readonly SettingName[]>([]);
  const form = useRef<HTMLFormElement>(null);

  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const read = readDraft(draft);
    setWrong(read.ok ? [] : read.wrong);
    if (read.ok) {
      actions.saveSettings(read.settings);
      if (columnsIn !== sheetLanguage) void actions.chooseSheetLanguage(columnsIn);
      // The first of them as the form shows them.
    } else
      form.current
        ?.querySelector<HTMLElement>(read.wrong.map((name) => `[name="${name}"]`).join(','))
        ?.focus();
  };

  const plainField = (name: PlainSetting): ReactNode => (
    <Field
      key={name}
      label={label(`settings.${name}`)}
      hint={
        name === 'usualDelayMinutes'
          ? `${label(`settings.${name}-hint`)} ${measured}`.trim()
          : label(`settings.${name}-hint`)
      }
      {...(wrong.includes(name) ? { validationMessage: wrongText(label, name) } : {})}
    >
      <Input
        className={controls.input}
        name={name}
        value={draft[name]}
        autoComplete="off"
        inputMode={isText(name) ? 'text' : 'numeric'}
        onChange={(_, { value }) => {
          setDraft({ ...draft, [name]: value });
        }}
      />
    </Field>
  );

  return (
    <ScreenFrame heading={label('settings')} text={label('settings.text')}>
      <SettingsForm formRef={form} onSubmit={save}>
        {settingNames.filter(ofLender).map(plainField)}
        <PolicyForm
          draft={draft.policy}
          wrong={wrong}
          change={(policy) => {
            setDraft({ ...draft, policy });
          }}
        />
        {asked !== undefined && (
          <RequiredFieldsForm
            asked={asked}
            required={draft.policy.required}
            change={(required) => {
              setDraft({ ...draft, policy: { ...draft.policy, required } });
            }}
          />
        )}
        {settingNames.filter((name) => !ofLender(name)).map(plainField)}
        <SheetLanguageField chosen={columnsIn} choose={setColumnsIn} />
        <Button className={styles.save} appearance="primary" size="large" type="submit">
          {label('save')}
        </Button>
        <Button
          appearance="subtle"
          lang={language === 'en' ? 'ar' : 'en'}
          onClick={() => {
            actions.setLanguage(language === 'en' ? 'ar' : 'en');
          }}
        >
          {label('language.other')}
        </Button>
      </SettingsForm>
    </ScreenFrame>
  );
}

/** What is known of the usual delay; nothing where the person has set it themselves. */
function measuredText(
  label: Words['label'],
  { by, minutes, measured, needed }: AppState['usualDelay'],
): string {
  if (by === 'person') return '';
  return minutes === undefined
    ? label('settings.delay-unknown', { count: measured, needed })
    : label('settings.delay-measured', { minutes, count: measured });
}

function wrongText(label: Words['label'], name: PlainSetting): string {
  if (isText(name)) return label(`settings.${name}-wrong`);
  return label('settings.number-wrong', numberRanges[name]);
}

function isText(name: PlainSetting): name is 'currency' | 'market' | 'preparedBy' {
  return name === 'currency' || name === 'market' || name === 'preparedBy';
}

/** What says who the lender is stands before its policy; how sending goes, after it. */
function ofLender(name: PlainSetting): boolean {
  return name === 'currency' || name === 'market';
}
