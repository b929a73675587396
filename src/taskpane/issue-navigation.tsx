import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { groupsFixedInPassing } from '../workflow/checking/fixed-in-passing';
import { useActions, useAppState } from './pane-context';
import { useWords } from './words';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Goes from one bad cell to the next in the sheet; what can be fixed in passing stands beside it. */
export function IssueNavigation() {
  const styles = useStyles();
  const { label } = useWords();
  const actions = useActions();
  const groups = useAppState((state) => state.checked?.result.groups) ?? [];
  const fixableGroups = groupsFixedInPassing(groups);
  const fixable = fixableGroups.reduce((sum, group) => sum + group.fixable, 0);
  return (
    <div className={styles.row}>
      <Button size="small" onClick={() => void actions.previousIssue()}>
        {label('previous-issue')}
      </Button>
      <Button size="small" onClick={() => void actions.nextIssue()}>
        {label('next-issue')}
      </Button>
      {fixableGroups.length > 1 && (
        <Button size="small" onClick={() => void actions.fixAll(undefined)}>
          {label('issues.fix-all-of', { count: fixable })}
        </Button>
      )}
    </div>
  );
}
