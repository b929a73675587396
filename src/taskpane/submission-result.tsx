import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { environmentWord } from '../messages/environment-words';
import { formatNumber } from '../messages/numbers';
import { outcomeWord } from '../messages/outcome-words';
import type { Outcome } from '../ports/outcome';
import { NextLooks } from './next-looks';
import { useActions, useAppState } from './pane-context';
import { useWords } from './words';

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, margin: 0 },
  figure: { display: 'flex', gap: tokens.spacingHorizontalXS },
  term: { order: 2 },
  number: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What the last submission came to, and what Command was then found to hold. Accepted never reads as finished. */
export function SubmissionResult() {
  const styles = useStyles();
  const { label, language, say } = useWords();
  const actions = useActions();
  const last = useAppState((state) => state.lastSubmission);
  const proof = useAppState((state) => state.lastReconciliation);
  const delay = useAppState((state) => state.usualDelay);
  const looks = useAppState((state) => state.nextLooks.length > 0);
  return (
    <>
      {last && (
        <section className={styles.card}>
          <h2 className={styles.heading}>
            {label('result.heading', { environment: environmentWord(language, last.environment) })}
          </h2>
          <Figures
            figures={[
              ['accepted', last.accepted],
              ['rejected', last.rejected],
              ['unconfirmed', last.unconfirmed],
              ['not-sent', last.notSent],
            ]}
          />
          {last.stopped && <p className={styles.text}>{say(last.stopped)}</p>}
          {!proof && !looks && last.accepted + last.unconfirmed > 0 && (
            <p className={styles.text}>{label('result.not-proof', { time: last.nextLook })}</p>
          )}
          <p className={styles.quiet}>{label('result.receipt', { receipt: last.receipt })}</p>
        </section>
      )}
      {proof && (
        <section className={styles.card}>
          <h2 className={styles.heading}>
            {label(proof.of === 'unconfirmed' ? 'reconciliation.heading-settled' : 'reconciliation.heading', {
              asOf: proof.asOf,
            })}
          </h2>
          <Figures
            figures={[
              ['landed', proof.landed],
              ['different', proof.different],
              ['missing', proof.missing],
              ['cannot-tell', proof.cannotTell],
            ]}
          />
          {proof.wholeAsOf !== undefined && (
            <p className={styles.quiet}>{label('reconciliation.whole', { asOf: proof.wholeAsOf })}</p>
          )}
          {proof.onTheWay > 0 && (
            <p className={styles.text}>{label('reconciliation.on-the-way', { count: proof.onTheWay })}</p>
          )}
          {proof.onTheWay > 0 && delay.minutes === undefined && (
            <p className={styles.text}>
              {label('reconciliation.delay-unknown', { count: delay.measured, needed: delay.needed })}
            </p>
          )}
          <div>
            <Button
              size="small"
              onClick={() => {
                actions.openReconciliation();
              }}
            >
              {label('look.open')}
            </Button>
          </div>
        </section>
      )}
      <NextLooks />
    </>
  );
}

/** Outcomes with their rows; the first always, the others when there are any. */
function Figures({ figures }: { readonly figures: readonly (readonly [Outcome, number])[] }) {
  const styles = useStyles();
  const { language } = useWords();
  return (
    <dl className={styles.figures}>
      {figures
        .filter(([, rows], index) => rows > 0 || index === 0)
        .map(([outcome, rows]) => (
          <div key={outcome} className={styles.figure}>
            <dt className={styles.term}>{outcomeWord(language, outcome)}</dt>
            <dd className={styles.number}>{formatNumber(language, rows)}</dd>
          </div>
        ))}
    </dl>
  );
}
