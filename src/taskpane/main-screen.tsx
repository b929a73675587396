import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CellIssues } from './cell-issues';
import { Counts } from './counts';
import { AgainstCommand } from './against-command';
import { IssueList } from './issue-list';
import { IssueNavigation } from './issue-navigation';
import { useActions, useAppState } from './pane-context';
import { useWords } from './words';
import { ProposedColumns } from './proposed-columns';
import { SubmissionResult } from './submission-result';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The middle of the pane: what the last check found and what the last submission came to. */
export function MainScreen() {
  const checked = useAppState((state) => state.checked !== undefined);
  return (
    <>
      <SubmissionResult />
      {checked ? <Found /> : <BeforeFirstCheck />}
    </>
  );
}

function BeforeFirstCheck() {
  const styles = useStyles();
  const { label } = useWords();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{label('empty.heading')}</h2>
      <p className={styles.text}>{label('empty.what-check-does')}</p>
    </section>
  );
}

function Found() {
  const groups = useAppState((state) => state.checked?.result.groups) ?? [];
  const cell = useAppState((state) => state.selection.cell);
  // "All issues" puts the list back until another cell is selected.
  const [leftCell, leaveCell] = useState<typeof cell>();
  const showCell = cell !== undefined && cell !== leftCell;
  const neverRead = useAppState((state) => state.checked?.againstCommand === undefined);
  // What is wrong with the selected cell comes before the advice to read Command.
  const adviceBelow = neverRead && showCell;
  const styles = useStyles();
  const { label } = useWords();

  return (
    <>
      <Counts />
      {!adviceBelow && <AgainstCommand />}
      {groups.length === 0 ? (
        <NoIssues />
      ) : (
        <section className={styles.section} aria-label={label('issues.heading')}>
          <IssueNavigation />
          {showCell ? (
            <CellIssues
              cell={cell}
              leave={() => {
                leaveCell(cell);
              }}
            />
          ) : (
            <IssueList groups={groups} />
          )}
        </section>
      )}
      {adviceBelow && <AgainstCommand />}
      <ProposedColumns />
      <UndoFixes />
    </>
  );
}

function NoIssues() {
  const styles = useStyles();
  const { label } = useWords();
  const sendable = useAppState((state) => state.checked?.sendable ?? 0);
  const stale = useAppState((state) => state.checked?.stale ?? false);
  return (
    <p className={styles.text}>
      <strong>{label('empty.no-issues')}</strong>
      {!stale && <> {label('empty.no-issues-next', { count: sendable })}</>}
    </p>
  );
}

function UndoFixes() {
  const { label } = useWords();
  const actions = useActions();
  const undoable = useAppState((state) => state.undoableFixes);
  if (undoable === 0) return null;
  return (
    <div>
      <Button size="small" onClick={() => void actions.undoFixes()}>
        {label('undo-fixes')}
      </Button>
    </div>
  );
}
