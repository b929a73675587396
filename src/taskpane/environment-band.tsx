import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { environmentWord } from '../messages/environment-words';
import type { Environment } from '../ports/command-port';
import { useAppState } from './pane-context';
import { useFirstWords } from './first-words';

const useStyles = makeStyles({
  band: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  word: { fontWeight: tokens.fontWeightSemibold },
  who: { minWidth: 0 },
  sandbox: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    borderBottom: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
  },
  staging: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
  production: {
    // The same red in light and dark: it must look the same to everybody who is asked "which screen is it?".
    backgroundColor: '#b10e1c',
    color: '#ffffff',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThickest} double currentColor`,
  },
  productionWord: {
    // Never broken in two, however large a text the person has set.
    overflowWrap: 'normal',
    fontSize: `min(${tokens.fontSizeBase500}, 9vw)`,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightBold,
    letterSpacing: '0.08em',
  },
  unspaced: { letterSpacing: 'normal' },
});

/** Where the person is: environment, lender, currency. On every screen, so that nobody sends to the wrong place. */
export function EnvironmentBand() {
  const session = useAppState((state) => state.session);
  const currency = useAppState((state) => state.settings.currency);
  if (session.kind !== 'signed-in') return null;
  const { environment, lender } = session.session;
  return (
    <Band environment={environment}>
      <bdi>{lender}</bdi> · {currency}
    </Band>
  );
}

/** The band for an environment; Production cannot be taken for another. */
export function Band({
  environment,
  children,
}: {
  readonly environment: Environment;
  readonly children: React.ReactNode;
}) {
  const styles = useStyles();
  const { language, label } = useFirstWords();
  const production = environment === 'production';
  return (
    <section
      className={mergeClasses(styles.band, styles[environment])}
      aria-label={label('sign-in.environment')}
      data-environment={environment}
    >
      <span
        className={
          production ? mergeClasses(styles.productionWord, language === 'ar' && styles.unspaced) : styles.word
        }
      >
        {production ? label('environment.production-band') : environmentWord(language, environment)}
      </span>
      <span className={styles.who}>{children}</span>
    </section>
  );
}
