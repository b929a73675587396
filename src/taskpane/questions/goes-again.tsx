import { makeStyles, tokens } from '@fluentui/react-components';
import type { SentBefore } from '../../workflow/question';
import { useWords } from '../words';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Rows that go once more although they were sent before, by what they read now, and what that risks. */
export function GoesAgain({ before, rows }: { readonly before: SentBefore; readonly rows: number }) {
  const styles = useStyles();
  const { label } = useWords();
  const lines = (
    [
      ['question.submit.again-accepted', before.accepted],
      ['question.submit.again-landed', before.landed],
      ['question.submit.again-different', before.different],
      ['question.submit.again-cannot-tell', before.cannotTell],
    ] as const
  ).filter(([, count]) => count > 0);
  return (
    <section className={styles.section}>
      <p className={styles.text}>
        <strong>{label('question.submit.again', { rows })}</strong>
      </p>
      <ul className={styles.list}>
        {lines.map(([key, count]) => (
          <li key={key}>{label(key, { count })}</li>
        ))}
      </ul>
      <p className={styles.text}>{label('question.submit.again-risk')}</p>
    </section>
  );
}
