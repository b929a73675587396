import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { formatAmount } from '../../messages/numbers';
import { outcomeWord } from '../../messages/outcome-words';
import { sentFieldName } from '../../workflow/receipts/sent-field-name';
import type { LookedUp } from '../../workflow/state';
import { useControlStyles } from '../control-styles';
import { useActions } from '../pane-context';
import { useWords } from '../words';
import { useScreenStyles } from './screen-styles';

/** The answer to "what did you send for AC-0412?". */
export function SentLookUp({
  lookedUp,
  currency,
}: {
  readonly lookedUp: LookedUp | undefined;
  readonly currency: string;
}) {
  const styles = useScreenStyles();
  const controls = useControlStyles();
  const { label } = useWords();
  const actions = useActions();
  const [asked, setAsked] = useState(lookedUp?.asked ?? '');
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        if (asked.trim() !== '') void actions.lookUpSent(asked);
      }}
    >
      <Field label={label('receipt.look-up')}>
        <Input
          className={controls.input}
          value={asked}
          autoComplete="off"
          onChange={(_, { value }) => {
            setAsked(value);
          }}
        />
      </Field>
      <div>
        <Button size="small" type="submit">
          {label('receipt.look-up-go')}
        </Button>
      </div>
      <div role="status">
        {lookedUp?.rows.length === 0 && (
          <p className={styles.text}>{label('receipt.look-up-none', lookedUp)}</p>
        )}
        {lookedUp?.rows.map((row) => (
          <SentRow key={`${row.key.accountId} ${row.key.subAccountId}`} row={row} currency={currency} />
        ))}
      </div>
    </form>
  );
}

function SentRow({ row, currency }: { readonly row: LookedUp['rows'][number]; readonly currency: string }) {
  const styles = useScreenStyles();
  const { label, language } = useWords();
  const { former, outcome } = row;
  const amount = (of: string | undefined) =>
    of === undefined ? label('receipt.unknown') : formatAmount(language, of, currency);
  return (
    <div className={styles.line}>
      <p className={styles.text}>
        <strong>
          <bdi>{row.key.accountId}</bdi> <bdi>{row.key.subAccountId}</bdi>
        </strong>
        {' · '}
        {label('operation.name', row)}
        {outcome !== undefined && <> · {outcomeWord(language, outcome)}</>}
      </p>
      <dl className={styles.facts}>
        {row.fields.map(([name, text]) => (
          <Sent key={name} name={sentFieldName(language, name)} text={text} />
        ))}
      </dl>
      {former !== undefined && (
        <p className={styles.quiet}>
          {label('receipt.former', { paid: amount(former.paid), total: amount(former.total) })}
        </p>
      )}
    </div>
  );
}

function Sent({ name, text }: { readonly name: string; readonly text: string }) {
  const styles = useScreenStyles();
  return (
    <>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.fact}>
        <bdi>{text}</bdi>
      </dd>
    </>
  );
}
