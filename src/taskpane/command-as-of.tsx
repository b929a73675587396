import { makeStyles } from '@fluentui/react-components';
import type { CommandRead } from '../workflow/question';
import { useWords } from './words';

const useStyles = makeStyles({ text: { margin: 0 } });

/** What rows were held against: when Command was read, that this was long ago, or that it never was. */
export function CommandAsOf({ command }: { readonly command: CommandRead | undefined }) {
  const styles = useStyles();
  const { label } = useWords();
  return (
    <p className={styles.text}>
      {command === undefined ? (
        label('preflight.not-read')
      ) : (
        <>
          {label('preflight.as-of', command)}
          {command.old && (
            <>
              {' '}
              <strong>{label('preflight.old')}</strong>
            </>
          )}
        </>
      )}
    </p>
  );
}
