import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { PreflightGroup } from '../ports/preflight';
import type { FoundInCell } from '../workflow/against-command';
import { fixingDecision } from '../workflow/submitting/preflight-choices';
import { HeldAgainstCommand } from './held-against-command';
import { IssueCard } from './issue-card';
import { useActions, useAppState } from './pane-context';
import { useWords } from './words';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  heading: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What Command has against rows that would be sent, by group, or against the selected cell; Submit asks about the same. */
export function AgainstCommand() {
  const styles = useStyles();
  const { label } = useWords();
  const found = useAppState((state) => state.checked?.againstCommand);
  const readNow = useAppState((state) => state.commandRead?.asOf);
  const sendable = useAppState((state) => state.checked?.sendable ?? 0);
  const cell = useAppState((state) => state.selection.found);
  // "All" puts the groups back until another cell is selected.
  const [leftCell, leaveCell] = useState<typeof cell>();
  const showCell = cell !== undefined && cell !== leftCell;
  if (found === undefined) return sendable === 0 ? null : <HeldAgainstCommand />;
  const groups = [...found.groups];
  const { repeated, sentSince } = found.notCompared;
  return (
    <section className={styles.section} aria-label={label('preflight.found-heading')}>
      {groups.length > 0 && (
        <div className={styles.head}>
          <h2 className={styles.heading}>
            {showCell
              ? label('cell.heading', { header: cell.header, row: cell.row })
              : label('preflight.found-heading')}
          </h2>
          {showCell && (
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                leaveCell(cell);
              }}
            >
              {label('preflight.all-found')}
            </Button>
          )}
        </div>
      )}
      <HeldAgainstCommand />
      {readNow !== found.asOf && <p className={styles.note}>{label('preflight.read-since')}</p>}
      {showCell
        ? cell.findings.map(({ group, finding }) => (
            <Found key={group} group={group} count={1} first={finding} row={finding.row} />
          ))
        : groups.map(([group, findings]) => (
            <Found key={group} group={group} count={findings.length} first={findings[0]} />
          ))}
      {groups.length > 0 && <p className={styles.note}>{label('preflight.asked-at-submit')}</p>}
      {repeated > 0 && <p className={styles.note}>{label('preflight.repeated', { count: repeated })}</p>}
      {sentSince > 0 && <p className={styles.note}>{label('preflight.sent-since', { count: sentSince })}</p>}
    </section>
  );
}

/** What a sheet that says one operation for all its rows is mended of by deciding row by row. */
const operationGroups: ReadonlySet<PreflightGroup> = new Set(['create-exists', 'update-absent']);

type Finding = FoundInCell['findings'][number]['finding'];

/** One group, or one row of it, with the way to its rows and the change that would take it away. */
function Found({
  group,
  count,
  first,
  row,
}: {
  readonly group: PreflightGroup;
  readonly count: number;
  readonly first: Finding | undefined;
  readonly row?: Finding['row'];
}) {
  const { label } = useWords();
  const actions = useActions();
  const sentence = useId();
  const unit = useAppState((state) => state.checked?.againstCommand?.unit);
  const stale = useAppState((state) => state.checked?.stale ?? true);
  const operationColumn = useAppState((state) => state.checked?.columnMap.byField.has('operation') ?? false);
  const decision = stale ? undefined : fixingDecision(group, operationColumn);
  const { command, sheet } = first?.figures ?? {};
  return (
    <IssueCard
      severity="warning"
      held
      buttons={
        <>
          {row === undefined && (
            <Button size="small" aria-describedby={sentence} onClick={() => void actions.showFindings(group)}>
              {label('show')}
            </Button>
          )}
          {!operationColumn && !stale && operationGroups.has(group) && (
            <Button size="small" aria-describedby={sentence} onClick={() => void actions.decideFromCommand()}>
              {label('decide-from-command')}
            </Button>
          )}
          {decision !== undefined && (
            <Button
              size="small"
              aria-describedby={sentence}
              onClick={() => void actions.fixFindings(group, row)}
            >
              {label('preflight.fix', { group, decision })}
            </Button>
          )}
        </>
      }
    >
      <span id={sentence}>
        {label('preflight.group', {
          group,
          count,
          command,
          sheet,
          unit: group === 'unit' ? unit : undefined,
        })}
      </span>
    </IssueCard>
  );
}
