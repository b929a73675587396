import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useId, useState, type SubmitEvent } from 'react';
import { environmentWord } from '../../messages/environment-words';
import { useControlStyles } from '../control-styles';
import { Band } from '../environment-band';
import { useActions } from '../pane-context';
import { useWords } from '../words';
import { CancelButton } from './cancel-button';
import { ModalDialog, startHere } from './modal-dialog';
import type { QuestionOfKind } from '../../workflow/question';

const useStyles = makeStyles({ text: { margin: 0 }, form: { display: 'contents' } });

/** Asked when the session ends in the middle of work: the password once more, and the work goes on where it stood. */
export function SignInAgainQuestion({ question }: { readonly question: QuestionOfKind<'sign-in-again'> }) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { label, language, say } = useWords();
  const actions = useActions();
  const [password, setPassword] = useState('');
  const form = useId();
  const { session, problem } = question;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (password !== '') actions.answer({ kind: 'password', password });
  };
  return (
    <ModalDialog
      heading={label('question.sign-in-again.heading')}
      above={
        <Band environment={session.environment}>
          <bdi>{session.lender}</bdi>
        </Band>
      }
      buttons={
        <>
          <Button appearance="primary" type="submit" form={form} disabled={password === ''}>
            {label('sign-in.submit')}
          </Button>
          <CancelButton />
        </>
      }
      onCancel={() => {
        actions.answer({ kind: 'cancel' });
      }}
    >
      <form id={form} className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.text}>
          {label('question.sign-in-again.text', {
            email: session.email,
            environment: environmentWord(language, session.environment),
            lender: session.lender,
          })}
        </p>
        <Field
          label={label('sign-in.password')}
          {...(problem === undefined ? {} : { validationMessage: say(problem) })}
        >
          <Input
            className={controls.input}
            {...startHere}
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(_, { value }) => {
              setPassword(value);
            }}
          />
        </Field>
      </form>
    </ModalDialog>
  );
}
