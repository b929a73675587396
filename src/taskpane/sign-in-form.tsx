import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { environmentWord } from '../messages/environment-words';
import type { Environment } from '../ports/command-port';
import { useControlStyles } from './control-styles';
import { Band } from './environment-band';
import { NoticeZone } from './notice-zone';
import { useActions, useAppState } from './pane-context';
import { useFirstWords } from './first-words';
import { missingFields, type SignInField } from './sign-in-fields';

const useStyles = makeStyles({
  screen: { minHeight: '100dvh', display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  form: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  language: { alignSelf: 'flex-start' },
});

/** What is offered again after a sign-out in this window; never the password. */
export interface RememberedSignIn {
  readonly environment: Environment;
  readonly lender: string;
  readonly email: string;
}

/** Sign-in to Command. The password lives in its input alone and is gone with it. */
export function SignInForm({
  remembered,
  remember,
}: {
  readonly remembered: RememberedSignIn | undefined;
  readonly remember: (signIn: RememberedSignIn) => void;
}) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { label, language } = useFirstWords();
  const actions = useActions();
  const environments = useAppState((state) => state.environments);
  const signingIn = useAppState((state) => state.session.kind === 'signing-in');
  const refused = useAppState((state) => state.notice?.message.key === 'sign-in.refused');
  const [environment, setEnvironment] = useState(
    remembered?.environment ?? environments.find((offered) => offered !== 'production') ?? environments[0],
  );
  const [missing, setMissing] = useState<readonly SignInField[]>([]);
  const form = useRef<HTMLFormElement>(null);

  const focusField = (name: SignInField): void => {
    form.current?.querySelector<HTMLInputElement>(`[name="${name}"]`)?.focus();
  };
  useEffect(() => {
    focusField(remembered ? 'password' : 'lender');
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the form appears
  }, []);
  useEffect(() => {
    if (refused && !signingIn) focusField('password');
  }, [refused, signingIn]);

  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (signingIn || environment === undefined) return;
    const data = new FormData(event.currentTarget);
    const text = (name: SignInField): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    const entered = {
      lender: text('lender').trim(),
      email: text('email').trim(),
      password: text('password'),
    };
    const blank = missingFields(entered);
    setMissing(blank);
    if (blank[0] !== undefined) {
      focusField(blank[0]);
      return;
    }
    remember({ environment, lender: entered.lender, email: entered.email });
    void actions.signIn({ environment, ...entered });
  };
  const wrong = (name: SignInField) =>
    missing.includes(name) ? { validationMessage: label('field.required') } : {};

  return (
    <div className={styles.screen}>
      {environment === 'production' && (
        <Band environment="production">{label('sign-in.production-warning')}</Band>
      )}
      <main>
        <form
          ref={form}
          className={styles.form}
          onSubmit={submit}
          onInput={(event) => {
            const typedIn = (event.target as HTMLInputElement).name;
            setMissing(missing.filter((name) => name !== typedIn));
          }}
          noValidate
        >
          <h1 className={styles.heading}>{label('sign-in.heading')}</h1>
          <NoticeZone />
          <Field label={label('sign-in.lender')} hint={label('sign-in.lender-hint')} {...wrong('lender')}>
            <Input
              className={controls.input}
              name="lender"
              autoComplete="organization"
              autoCapitalize="none"
              spellCheck={false}
              defaultValue={remembered?.lender ?? ''}
            />
          </Field>
          <Field label={label('sign-in.email')} {...wrong('email')}>
            <Input
              className={controls.input}
              name="email"
              type="email"
              autoComplete="username"
              defaultValue={remembered?.email ?? ''}
            />
          </Field>
          <Field label={label('sign-in.password')} {...wrong('password')}>
            <Input
              className={controls.input}
              name="password"
              type="password"
              autoComplete="current-password"
            />
          </Field>
          <Field label={label('sign-in.environment')}>
            <Select
              className={controls.select}
              name="environment"
              value={environment}
              onChange={(_, { value }) => {
                setEnvironment(value as Environment);
              }}
            >
              {environments.map((offered) => (
                <option key={offered} value={offered}>
                  {environmentWord(language, offered)}
                </option>
              ))}
            </Select>
          </Field>
          <Button appearance="primary" size="large" type="submit">
            {signingIn ? label('sign-in.working') : label('sign-in.submit')}
          </Button>
          <p className={styles.hint}>{label('sign-in.password-kept-nowhere')}</p>
          <Button
            className={styles.language}
            size="small"
            appearance="subtle"
            lang={language === 'en' ? 'ar' : 'en'}
            onClick={() => {
              actions.setLanguage(language === 'en' ? 'ar' : 'en');
            }}
          >
            {label('language.other')}
          </Button>
        </form>
      </main>
    </div>
  );
}
