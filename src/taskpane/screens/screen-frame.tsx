import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useActions } from '../pane-context';
import { useWords } from '../words';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  heading: {
    // Gets the focus by us alone, so that the screen is read from here; nothing can be done with it.
    outlineStyle: 'none',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
});

/** A screen of More: its name, the way back, what it is for. The focus starts at the heading. */
export function ScreenFrame({
  heading,
  text,
  children,
}: {
  readonly heading: string;
  readonly text?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { label } = useWords();
  const actions = useActions();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <>
      <div className={styles.head}>
        <Button
          size="small"
          onClick={() => {
            actions.closeScreen();
          }}
        >
          {label('back')}
        </Button>
        <h1 ref={title} tabIndex={-1} className={styles.heading}>
          {heading}
        </h1>
      </div>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {children}
    </>
  );
}
