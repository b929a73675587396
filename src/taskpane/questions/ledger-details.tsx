import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

/**
 * Keeps the fields of the person's own ledger out of the way until they are wanted.
 *
 * @param open - stands open from the start: something was entered before
 */
export function LedgerDetails({
  name,
  open,
  children,
}: {
  readonly name: string;
  readonly open: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [atFirst] = useState(open);
  return (
    <details open={atFirst}>
      <summary className={styles.summary}>{name}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
