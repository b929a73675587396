import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PreflightDecision, PreflightGroup } from '../../ports/preflight';
import { Band } from '../environment-band';
import { useActions } from '../pane-context';
import { useWords } from '../words';
import { CancelButton } from './cancel-button';
import { CommandAsOf } from '../command-as-of';
import { ModalDialog, startHere } from './modal-dialog';
import { PreflightGroupChoice } from './preflight-group-choice';
import type { QuestionOfKind } from '../../workflow/question';

const useStyles = makeStyles({
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Rows that something in Command stands against, by group: what becomes of them is the person's word alone. */
export function PreflightQuestion({ question }: { readonly question: QuestionOfKind<'preflight'> }) {
  const styles = useStyles();
  const { label } = useWords();
  const actions = useActions();
  const [decisions, decide] = useState<Readonly<Partial<Record<PreflightGroup, PreflightDecision>>>>({});
  const [rows, decideRows] = useState<readonly RowDecision[]>([]);
  const { repeated, sentSince } = question.notCompared;
  return (
    <ModalDialog
      heading={label('preflight.heading')}
      above={
        <Band environment={question.environment}>
          <bdi>{question.lender}</bdi>
        </Band>
      }
      buttons={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              actions.answer({ kind: 'preflight', decisions, rows });
            }}
          >
            {label('preflight.go-on')}
          </Button>
          <Button
            onClick={() => {
              actions.answer({ kind: 'read-command' });
            }}
          >
            {label('preflight.read-first')}
          </Button>
          <CancelButton />
        </>
      }
      onCancel={() => {
        actions.answer({ kind: 'cancel' });
      }}
    >
      <div {...startHere} tabIndex={-1}>
        <CommandAsOf command={question.command} />
      </div>
      {question.groups.map((group) => (
        <PreflightGroupChoice
          key={group.group}
          group={group}
          chosen={decisions[group.group] ?? 'leave'}
          choose={(decision) => {
            decide({ ...decisions, [group.group]: decision });
          }}
          rowDecisions={rows.filter((row) => row.group === group.group)}
          decideRow={(row, decision) => {
            const others = rows.filter((one) => one.group !== group.group || one.row !== row);
            decideRows(decision === undefined ? others : [...others, { group: group.group, row, decision }]);
          }}
        />
      ))}
      {repeated > 0 && <p className={styles.quiet}>{label('preflight.repeated', { count: repeated })}</p>}
      {sentSince > 0 && <p className={styles.quiet}>{label('preflight.sent-since', { count: sentSince })}</p>}
    </ModalDialog>
  );
}

type RowDecision = Parameters<typeof PreflightGroupChoice>[0]['rowDecisions'][number];
