import { Button, Field, Input } from '@fluentui/react-components';
import { useRef, useState, type SubmitEvent } from 'react';
import type { Settings } from '../../settings/settings';
import { useControlStyles } from '../control-styles';
import { useActions, useAppState, useWords, type Words } from '../pane-context';
import { ScreenFrame } from './screen-frame';
import { SettingsForm } from './settings-form';
import { draftOf, numberRanges, readDraft, settingNames } from './settings-draft';

/** Currency, country and how sending goes; every value is checked beside its field. */
export function SettingsScreen() {
  const { label, language } = useWords();
  const actions = useActions();
  const controls = useControlStyles();
  const settings = useAppState((state) => state.settings);
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [wrong, setWrong] = useState<readonly (keyof Settings)[]>([]);
  const form = useRef<HTMLFormElement>(null);

  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const read = readDraft(draft);
    setWrong(read.ok ? [] : read.wrong);
    if (read.ok) actions.saveSettings(read.settings);
    else form.current?.querySelector<HTMLInputElement>(`[name="${read.wrong[0] ?? ''}"]`)?.focus();
  };

  return (
    <ScreenFrame heading={label('settings')} text={label('settings.text')}>
      <SettingsForm formRef={form} onSubmit={save}>
        {settingNames.map((name) => (
          <Field
            key={name}
            label={label(`settings.${name}`)}
            hint={label(`settings.${name}-hint`)}
            {...(wrong.includes(name) ? { validationMessage: wrongText(label, name) } : {})}
          >
            <Input
              className={controls.input}
              name={name}
              value={draft[name]}
              autoComplete="off"
              inputMode={name === 'currency' || name === 'market' ? 'text' : 'numeric'}
              onChange={(_, { value }) => {
                setDraft({ ...draft, [name]: value });
              }}
            />
          </Field>
        ))}
        <Button appearance="primary" size="large" type="submit">
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

function wrongText(label: Words['label'], name: keyof Settings): string {
  if (name === 'currency' || name === 'market') return label(`settings.${name}-wrong`);
  return label('settings.number-wrong', numberRanges[name]);
}
