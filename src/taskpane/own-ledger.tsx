import { makeStyles, tokens } from '@fluentui/react-components';
import { ledgerDifferences, readLedger } from '../workflow/submitting/ledger';
import { useActions, useAppState } from './pane-context';
import { useWords } from './words';
import { Disclosure } from './disclosure';
import { LedgerFields } from './questions/ledger-fields';
import { useRowsScope } from './use-rows-scope';

const useStyles = makeStyles({
  place: { fontSize: tokens.fontSizeBase200, maxHeight: '50dvh', overflowY: 'auto' },
  agrees: { margin: 0, color: tokens.colorPaletteGreenForeground1 },
});

/** Holds the person's own count and sum against what Submit would send, before anything goes; the receipt keeps them. */
export function OwnLedger() {
  const styles = useStyles();
  const { label } = useWords();
  const actions = useActions();
  const entry = useAppState((state) => state.ledger);
  const currency = useAppState((state) => state.settings.currency);
  const { totals, toSend = 0 } = useRowsScope() ?? {};
  if (totals === undefined || toSend === 0) return null;
  const read = readLedger(entry, currency);
  const differences = read.ledger && ledgerDifferences(read.ledger, totals);
  const agrees = read.ledger !== undefined && read.wrong.length === 0 && differences === undefined;
  return (
    <div className={styles.place}>
      <Disclosure open={entry.rows !== '' || entry.sum !== ''} name={label('ledger.compare')}>
        <LedgerFields
          entry={entry}
          read={read}
          differences={differences}
          currency={currency}
          change={(changed) => {
            actions.enterLedger(changed);
          }}
        />
      </Disclosure>
      <p className={styles.agrees} role="status">
        {agrees && `✓ ${label('ledger.agrees')}`}
      </p>
    </div>
  );
}
