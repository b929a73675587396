import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useActions, useAppState } from './pane-context';
import { useWords } from './words';
import { progressStep } from './progress-step';
import { focusHome } from './use-focus-kept';

const useStyles = makeStyles({
  work: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { flex: '1 1 10rem', margin: 0, fontVariantNumeric: 'tabular-nums' },
  outcomes: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** How far the work has come, in rows, with Cancel. Screen readers are told in quarters. */
export function WorkProgress() {
  const styles = useStyles();
  const { label, language } = useWords();
  const actions = useActions();
  const work = useAppState((state) => state.work);
  if (work.kind === 'idle') return null;
  const name = label(`work.${work.kind}`);
  const rows = work.total > 0 ? label('work.progress', { done: work.done, total: work.total }) : undefined;
  return (
    <div className={styles.work} {...focusHome} tabIndex={-1} role="group" aria-label={name} lang={language}>
      <ProgressBar
        aria-label={name}
        {...(work.total > 0 ? { value: work.done, max: work.total, 'aria-valuetext': rows } : {})}
      />
      <div className={styles.line}>
        <p className={styles.text}>{rows === undefined ? name : `${name}: ${rows}`}</p>
        <Button
          disabled={work.cancelling}
          onClick={() => {
            actions.cancel();
          }}
        >
          {label('cancel')}
        </Button>
      </div>
      {work.kind === 'submitting' && (
        <p className={styles.outcomes}>
          {label('work.outcomes', work)}
          {work.msLeft !== undefined && (
            <> · {label('work.time-left', { minutes: Math.round(work.msLeft / 60_000) })}</>
          )}
        </p>
      )}
      {work.cancelling && <p className={styles.outcomes}>{label('work.cancelling')}</p>}
      <div className={styles.unseen} role="status">
        {label('work.step', { name, percent: progressStep(work.done, work.total) })}
      </div>
    </div>
  );
}
