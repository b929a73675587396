import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { issueSentence } from '../messages/issue-words';
import type { Issue } from '../accounts/issue';
import type { SelectionState } from '../workflow/state';
import { IssueCard } from './issue-card';
import { useActions, useAppState } from './pane-context';
import { useWords } from './words';
import { proposedValue } from './proposed-value';
import { visibleValue } from './visible-value';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  heading: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  formula: {
    display: 'block',
    overflowWrap: 'anywhere',
    textAlign: 'start',
    fontFamily: tokens.fontFamilyMonospace,
  },
  proposal: { display: 'block', fontFamily: tokens.fontFamilyMonospace, marginTop: tokens.spacingVerticalXS },
});

type SelectedCell = NonNullable<SelectionState['cell']>;

/** Why the selected cell is wrong, and its fix: stands in the list's place while such a cell is selected. */
export function CellIssues({ cell, leave }: { readonly cell: SelectedCell; readonly leave: () => void }) {
  const styles = useStyles();
  const { label } = useWords();
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.heading}>{label('cell.heading', { header: cell.header, row: cell.row })}</h2>
        <Button size="small" appearance="subtle" onClick={leave}>
          {label('issues.all')}
        </Button>
      </div>
      {cell.issues.map((issue) => (
        <CellIssue key={`${issue.code} ${issue.cause}`} cell={cell} issue={issue} />
      ))}
    </>
  );
}

function CellIssue({ cell, issue }: { readonly cell: SelectedCell; readonly issue: Issue }) {
  const styles = useStyles();
  const { label, language } = useWords();
  const actions = useActions();
  const alike = useAppState(
    (state) => state.checked?.result.groups.find((group) => group.cause === issue.cause)?.fixable ?? 1,
  );
  const after = proposedValue(issue);
  return (
    <IssueCard
      severity={issue.severity}
      held={issue.held ?? false}
      buttons={
        after !== undefined && (
          <>
            <Button size="small" onClick={() => void actions.fixCell(cell, issue.cause)}>
              {label('cell.fix-one')}
            </Button>
            {alike > 1 && (
              <Button size="small" onClick={() => void actions.fixAll(issue.cause)}>
                {label('issues.fix-all-of', { count: alike })}
              </Button>
            )}
          </>
        )
      }
    >
      {issueSentence(language, issue)}
      {issue.code === 'excel-error' && cell.formula !== undefined && (
        <>
          {' '}
          {label('cell.formula')}
          <code className={styles.formula} dir="ltr">
            {beginning(cell.formula)}
          </code>
        </>
      )}
      {after !== undefined && issue.fix && (
        <span className={styles.proposal}>
          <bdi>{visibleValue(issue.fix.before, label('value.blank'))}</bdi> {language === 'ar' ? '←' : '→'}{' '}
          <bdi>{after}</bdi>
        </span>
      )}
    </IssueCard>
  );
}

/** A formula can have 8,192 signs, and stands whole in Excel's formula bar. */
function beginning(formula: string): string {
  return formula.length <= 200 ? formula : `${formula.slice(0, 199)}…`;
}
