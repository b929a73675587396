import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { useWords } from './words';

const useStyles = makeStyles({
  name: { paddingInline: 0, justifyContent: 'flex-start', minWidth: 0 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

/**
 * Keeps what is seldom needed out of the way until it is wanted. A button, because office.js passes over a
 * `summary` when it takes Tab (excel-web-16.00).
 *
 * @param open - stands open from the start: something was entered before, for one
 */
export function Disclosure({
  name,
  open = false,
  children,
}: {
  readonly name: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { language } = useWords();
  const [isOpen, setOpen] = useState(open);
  const id = useId();
  const closedSign = language === 'ar' ? '◂' : '▸';
  return (
    <div>
      <Button
        className={styles.name}
        size="small"
        appearance="transparent"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <span aria-hidden="true">{isOpen ? '▾' : closedSign}&nbsp;</span>
        {name}
      </Button>
      {isOpen && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </div>
  );
}
