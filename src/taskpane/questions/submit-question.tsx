import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useId, useState, type SubmitEvent } from 'react';
import { Band } from '../environment-band';
import { environmentWord } from '../../messages/environment-words';
import { useControlStyles } from '../control-styles';
import { useActions, useWords } from '../pane-context';
import { isTyped } from '../typed-number';
import { CancelButton } from './cancel-button';
import { ModalDialog, startHere } from './modal-dialog';
import type { QuestionOf } from './question';
import { StaysBehind } from './stays-behind';
import { confirmSentence } from './confirm-sentence';
import { SubmitSums } from './submit-sums';

const useStyles = makeStyles({ text: { margin: 0 }, form: { display: 'contents' } });

/** The last word before rows leave: where to, how many, which sums, what stays behind. */
export function SubmitQuestion({ question }: { readonly question: QuestionOf<'confirm-submit'> }) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { label, language } = useWords();
  const actions = useActions();
  const [typed, setTyped] = useState('');
  const form = useId();
  const { environment, toType } = question;
  const agreed = toType === undefined || isTyped(typed, toType);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (agreed) actions.answer({ kind: 'submit', typed: toType ?? '' });
  };
  return (
    <ModalDialog
      heading={label('question.submit.heading', { environment: environmentWord(language, environment) })}
      above={
        <Band environment={environment}>
          <bdi>{question.lender}</bdi> · {question.currency}
        </Band>
      }
      buttons={
        <>
          <Button
            {...(toType === undefined ? startHere : {})}
            appearance="primary"
            type="submit"
            form={form}
            disabled={!agreed}
          >
            {label('submit')}
          </Button>
          <CancelButton />
        </>
      }
      onCancel={() => {
        actions.answer({ kind: 'cancel' });
      }}
    >
      <form id={form} className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.text}>{confirmSentence(language, question)}</p>
        <SubmitSums totals={question.totals} currency={question.currency} />
        <StaysBehind {...question.stayBehind} />
        {toType !== undefined && (
          <Field label={label('question.submit.type', { toType })}>
            <Input
              className={controls.input}
              {...startHere}
              value={typed}
              inputMode="numeric"
              autoComplete="off"
              onChange={(_, { value }) => {
                setTyped(value);
              }}
            />
          </Field>
        )}
      </form>
    </ModalDialog>
  );
}
