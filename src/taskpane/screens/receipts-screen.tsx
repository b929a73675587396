import { Button } from '@fluentui/react-components';
import { environmentWord } from '../../messages/environment-words';
import type { ReceiptLine } from '../../workflow/state';
import { useActions } from '../pane-context';
import { useWords } from '../words';
import { ScreenFrame } from './screen-frame';
import { useScreenStyles } from './screen-styles';

/** The submissions of this workbook, as they were recorded; each opens. */
export function ReceiptsScreen({ lines }: { readonly lines: readonly ReceiptLine[] }) {
  const styles = useScreenStyles();
  const { label, language } = useWords();
  const actions = useActions();
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
              <p className={styles.text}>
                {line.ended
                  ? label('receipts.line', line)
                  : label('receipt.line-cut-off', { count: line.rows })}
                {line.landed !== undefined && <> · {label('receipt.line-landed', { count: line.landed })}</>}
              </p>
              <Button size="small" onClick={() => void actions.openReceipt(line.receipt)}>
                {label('receipt.open', line)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </ScreenFrame>
  );
}
