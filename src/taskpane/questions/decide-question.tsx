import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { QuestionOfKind } from '../../workflow/question';
import { CommandAsOf } from '../command-as-of';
import { useActions } from '../pane-context';
import { useWords } from '../words';
import { CancelButton } from './cancel-button';
import { ModalDialog, startHere } from './modal-dialog';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  choices: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    border: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  choice: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

type Unchanged = 'leave-out' | 'update';
const unchangedChoices: readonly Unchanged[] = ['leave-out', 'update'];

/** In the order in which they are told. */
const order = ['create', 'update', 'unchanged', 'sub-account-repeats', 'withdrawn', 'sent-since'] as const;

/** Shows how many rows Command makes new rows and updates of, before it is written; what it cannot tell stays blank. */
export function DecideQuestion({ question }: { readonly question: QuestionOfKind<'decide-operations'> }) {
  const styles = useStyles();
  const { label } = useWords();
  const actions = useActions();
  const { counts, filled, command, newColumn } = question;
  const [unchanged, choose] = useState<Unchanged>('leave-out');
  return (
    <ModalDialog
      heading={label('decide.heading')}
      buttons={
        <>
          <Button
            {...startHere}
            appearance="primary"
            onClick={() => {
              actions.answer({ kind: 'decide', unchanged });
            }}
          >
            {label('decide.write')}
          </Button>
          <CancelButton />
        </>
      }
      onCancel={() => {
        actions.answer({ kind: 'cancel' });
      }}
    >
      <CommandAsOf command={command} />
      <ul className={styles.list}>
        {order
          .filter((decided) => counts[decided] > 0)
          .map((decided) => (
            <li key={decided}>
              {label('decide.counted', { decided, count: counts[decided] })}
              {decided === 'unchanged' && <UnchangedChoice chosen={unchanged} choose={choose} />}
            </li>
          ))}
      </ul>
      {filled > 0 && <p className={styles.text}>{label('decide.filled', { count: filled })}</p>}
      {newColumn && <p className={styles.text}>{label('decide.new-column')}</p>}
      <p className={styles.quiet}>{label('decide.never-withdraw')}</p>
    </ModalDialog>
  );
}

function UnchangedChoice({
  chosen,
  choose,
}: {
  readonly chosen: Unchanged;
  readonly choose: (unchanged: Unchanged) => void;
}) {
  const styles = useStyles();
  const { label } = useWords();
  const name = useId();
  return (
    <fieldset className={styles.choices} aria-label={label('operation.no-change')}>
      {unchangedChoices.map((choice) => (
        <label key={choice} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={choice === chosen}
            onChange={() => {
              choose(choice);
            }}
          />
          {label(`decide.unchanged-${choice}`)}
        </label>
      ))}
      <p className={styles.quiet}>{label('decide.unchanged-hint')}</p>
    </fieldset>
  );
}
