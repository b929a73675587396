import { Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  choice: { width: '100%', justifyContent: 'flex-start', textAlign: 'start' },
  meaning: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

export interface Choice {
  readonly name: string;
  readonly meaning?: string;
  readonly choose: () => void;
}

/** Answers of equal weight, one below the other. */
export function Choices({ choices }: { readonly choices: readonly Choice[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {choices.map(({ name, meaning, choose }) => (
        <li key={name}>
          <Button className={styles.choice} onClick={choose}>
            {name}
          </Button>
          {meaning !== undefined && <p className={styles.meaning}>{meaning}</p>}
        </li>
      ))}
    </ul>
  );
}
