import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useWords } from '../words';
import { useScreenStyles } from './screen-styles';

/** The support log, to copy. Where Excel keeps the clipboard from the pane, it is selected for Ctrl+C. */
export function SupportLogText({ text }: { readonly text: string }) {
  const styles = useScreenStyles();
  const { label } = useWords();
  const shown = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      if (shown.current !== null) getSelection()?.selectAllChildren(shown.current);
      setCopied(false);
    }
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy()}>
          {label('support-log.copy')}
        </Button>
        <span role="status">
          {copied !== undefined && label(copied ? 'support-log.copied' : 'support-log.select')}
        </span>
      </div>
      <pre ref={shown} className={styles.json} dir="ltr" tabIndex={0}>
        {text}
      </pre>
    </>
  );
}
