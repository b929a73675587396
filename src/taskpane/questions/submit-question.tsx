import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type SubmitEvent } from 'react';
import { Band } from '../environment-band';
import { environmentWord } from '../../messages/environment-words';
import { ledgerDifferences, readLedger } from '../../workflow/submitting/ledger';
import { CommandAsOf } from '../command-as-of';
import { useControlStyles } from '../control-styles';
import { Disclosure } from '../disclosure';
import { useActions } from '../pane-context';
import { useWords } from '../words';
import { isTyped } from '../typed-number';
import { CancelButton } from './cancel-button';
import { confirmSentence } from './confirm-sentence';
import { GoesAgain } from './goes-again';

import { LedgerFields } from './ledger-fields';
import { ModalDialog, startHere } from './modal-dialog';
import type { QuestionOfKind } from '../../workflow/question';
import { StaysBehind } from './stays-behind';
import { SubmitSums } from './submit-sums';
import { UnusualReasons } from './unusual-reasons';

const useStyles = makeStyles({
  text: { margin: 0 },
  form: { display: 'contents' },
  agree: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
});

/** The last word before rows leave: where to, how many, which sums, what stays behind, and what the ledger says. */
export function SubmitQuestion({ question }: { readonly question: QuestionOfKind<'confirm-submit'> }) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { label, language } = useWords();
  const actions = useActions();
  const [typed, setTyped] = useState('');
  const [lender, setLender] = useState('');
  const [entry, setEntry] = useState(question.ledger);
  const [differsAgreed, agree] = useState(false);
  const form = useId();
  const { environment, toType, lenderToType, again, currency } = question;
  const read = readLedger(entry, currency);
  const differences = read.ledger && ledgerDifferences(read.ledger, question.totals);
  const agreed =
    (toType === undefined || isTyped(typed, toType)) &&
    (lenderToType === undefined || lender.trim().toLowerCase() === lenderToType.toLowerCase()) &&
    read.wrong.length === 0 &&
    (differences === undefined || differsAgreed);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!agreed) return;
    actions.answer({
      kind: 'submit',
      typed: toType ?? '',
      lender: lender.trim(),
      ...(read.ledger === undefined ? {} : { ledger: read.ledger }),
      differsAgreed,
    });
  };
  return (
    <ModalDialog
      heading={label('question.submit.heading', { environment: environmentWord(language, environment) })}
      above={
        <Band environment={environment}>
          <bdi>{question.lender}</bdi> · {currency}
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
          {(question.command === undefined || question.command.old) && (
            <Button
              onClick={() => {
                actions.answer({ kind: 'read-command' });
              }}
            >
              {label('preflight.read-first')}
            </Button>
          )}
          <CancelButton />
        </>
      }
      onCancel={() => {
        actions.answer({ kind: 'cancel' });
      }}
    >
      <form id={form} className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.text}>{confirmSentence(language, question)}</p>
        {again && <GoesAgain before={again} rows={question.rows} />}
        <SubmitSums totals={question.totals} currency={currency} />
        <StaysBehind {...question.stayBehind} />
        <CommandAsOf command={question.command} />
        <Disclosure open={entry.rows !== '' || entry.sum !== ''} name={label('question.submit.ledger')}>
          <LedgerFields
            entry={entry}
            read={read}
            differences={differences}
            currency={currency}
            // The tick was for other figures.
            change={(changed) => {
              setEntry(changed);
              agree(false);
            }}
          />
          {differences && (
            <label className={styles.agree}>
              <input
                type="checkbox"
                checked={differsAgreed}
                onChange={({ target }) => {
                  agree(target.checked);
                }}
              />
              {label('question.submit.ledger-agree')}
            </label>
          )}
        </Disclosure>
        <UnusualReasons reasons={question.unusual} />
        {lenderToType !== undefined && (
          <Field label={label('question.submit.type-lender', { lender: lenderToType })}>
            <Input
              className={controls.input}
              value={lender}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              onChange={(_, { value }) => {
                setLender(value);
              }}
            />
          </Field>
        )}
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
