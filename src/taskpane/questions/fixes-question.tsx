import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useActions } from '../pane-context';
import { useWords } from '../words';
import { visibleValue } from '../visible-value';
import { CancelButton } from './cancel-button';
import { ModalDialog, startHere } from './modal-dialog';
import type { QuestionOfKind } from '../../workflow/question';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  row: { whiteSpace: 'nowrap' },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/** Shows what a fix changes, before and after, before it changes anything. */
export function FixesQuestion({ question }: { readonly question: QuestionOfKind<'preview-fixes'> }) {
  const styles = useStyles();
  const { label } = useWords();
  const actions = useActions();
  const { count, examples, leftAlone } = question;
  return (
    <ModalDialog
      heading={count === 0 ? label('question.fixes.nothing') : label('question.fixes.heading', { count })}
      buttons={
        <>
          {count > 0 && (
            <Button
              {...startHere}
              appearance="primary"
              onClick={() => {
                actions.answer({ kind: 'apply-fixes' });
              }}
            >
              {label('question.fixes.apply', { count })}
            </Button>
          )}
          <CancelButton />
        </>
      }
      onCancel={() => {
        actions.answer({ kind: 'cancel' });
      }}
    >
      {count > 0 && <Changes count={count} examples={examples} />}
      {leftAlone.map((cells) => (
        <p key={cells.why} className={styles.text}>
          {label('question.fixes.left-alone', cells)}
        </p>
      ))}
    </ModalDialog>
  );
}

function Changes({ count, examples }: Pick<QuestionOfKind<'preview-fixes'>, 'count' | 'examples'>) {
  const styles = useStyles();
  const { label } = useWords();
  const more = count - examples.reduce((sum, { cells }) => sum + cells, 0);
  return (
    <>
      <p className={styles.text}>{label('question.fixes.text')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['row', 'column', 'before', 'after'] as const).map((head) => (
              <th key={head} scope="col" className={mergeClasses(styles.cell, head === 'row' && styles.row)}>
                {label(`question.fixes.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {examples.map(({ row, header, before, after }) => (
            <tr key={`${String(row)} ${header}`}>
              <td className={styles.cell}>{row}</td>
              <td className={styles.cell}>
                <bdi>{header}</bdi>
              </td>
              <td className={styles.cell}>
                <bdi className={styles.before}>{visibleValue(before, label('value.blank'))}</bdi>
              </td>
              <td className={styles.cell}>
                <bdi className={styles.after}>{visibleValue(after, label('value.blank'))}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className={styles.text}>{label('question.fixes.more', { count: more })}</p>}
    </>
  );
}
