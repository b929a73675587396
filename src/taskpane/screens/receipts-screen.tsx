import { makeStyles, tokens } from '@fluentui/react-components';
import { environmentWord } from '../../messages/environment-words';
import { useWords } from '../pane-context';
import type { ReceiptLine } from '../../workflow/state';
import { ScreenFrame } from './screen-frame';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The submissions of this workbook, as they were recorded. */
export function ReceiptsScreen({ lines }: { readonly lines: readonly ReceiptLine[] }) {
  const styles = useStyles();
  const { label, language } = useWords();
  return (
    <ScreenFrame heading={label('receipts')}>
      {lines.length === 0 ? (
        <p className={styles.text}>{label('receipts.empty')}</p>
      ) : (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line.receipt} className={styles.line}>
              <p className={styles.text}>
                <strong>{line.receipt}</strong> · <bdi>{line.sentAt}</bdi>
              </p>
              <p className={styles.quiet}>
                {environmentWord(language, line.environment)} · <bdi>{line.lender}</bdi>
              </p>
              <p className={styles.text}>{label('receipts.line', line)}</p>
            </li>
          ))}
        </ul>
      )}
    </ScreenFrame>
  );
}
