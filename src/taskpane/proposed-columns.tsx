import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useActions, useAppState } from './pane-context';
import { useWords } from './words';

const useStyles = makeStyles({
  line: { margin: 0 },
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

/** Says that columns look familiar and are not used: a guess is never taken without a word. */
export function ProposedColumns() {
  const styles = useStyles();
  const { label, say } = useWords();
  const actions = useActions();
  const columns = useAppState((state) => state.checked?.columnMap.columns);
  const count = columns?.filter(({ match }) => match === 'proposed').length ?? 0;
  if (count === 0) return null;
  return (
    <div className={styles.section}>
      <p className={styles.line}>{say({ key: 'columns.proposed', params: { count } })}</p>
      <Button size="small" onClick={() => void actions.openColumns()}>
        {label('map-columns')}
      </Button>
    </div>
  );
}
