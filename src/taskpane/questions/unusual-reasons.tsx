import { makeStyles, tokens } from '@fluentui/react-components';
import type { Unusual } from '../../workflow/submitting/unusual';
import { useWords, type Words } from '../words';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Why the lender's name must be typed as well. */
export function UnusualReasons({ reasons }: { readonly reasons: readonly Unusual[] }) {
  const styles = useStyles();
  const { label } = useWords();
  if (reasons.length === 0) return null;
  return (
    <section>
      <p className={styles.text}>{label('question.submit.why-lender')}</p>
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <li key={reason.code}>{reasonText(label, reason)}</li>
        ))}
      </ul>
    </section>
  );
}

function reasonText(label: Words['label'], reason: Unusual): string {
  switch (reason.code) {
    case 'first-here':
      return label('question.submit.first-here');
    case 'large':
      return label('question.submit.large', reason);
    case 'withdrawals':
      return label('question.submit.withdrawals', reason);
  }
}
