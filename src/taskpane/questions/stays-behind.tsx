import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words';
import type { QuestionOfKind } from '../../workflow/question';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** The rows that are not sent, by reason; nothing when all are. */
export function StaysBehind({
  errors,
  held,
  parts,
  heldByWord,
  leftOut,
}: QuestionOfKind<'confirm-submit'>['stayBehind']) {
  const styles = useStyles();
  const { label } = useWords();
  const lines = (
    [
      ['question.submit.errors', errors],
      ['question.submit.held', held],
      ['question.submit.parts', parts],
      ['question.submit.held-by-word', heldByWord],
      ['question.submit.sent-before', leftOut.accepted],
      ['question.submit.unconfirmed', leftOut.unconfirmed],
      ['question.submit.cannot-tell', leftOut.cannotTell],
      ['question.submit.waiting', leftOut.waiting],
    ] as const
  ).filter(([, count]) => count > 0);
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{label('question.submit.stay-behind')}</h3>
      <ul className={styles.list}>
        {lines.map(([key, count]) => (
          <li key={key}>{label(key, { count })}</li>
        ))}
      </ul>
    </section>
  );
}
