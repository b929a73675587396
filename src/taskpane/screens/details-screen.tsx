import { Button } from '@fluentui/react-components';
import type { Screen } from '../../workflow/state';
import { useActions, useAppState } from '../pane-context';
import { useWords } from '../words';
import { DryRunResult } from './dry-run-result';
import { ScreenFrame } from './screen-frame';
import { useScreenStyles } from './screen-styles';
import { SupportLogText } from './support-log-text';

type Details = Extract<Screen, { readonly kind: 'details' }>;

/** For whoever helps: the dry run, the requests of the last submission, what a row sends, and the support log. */
export function DetailsScreen({ screen }: { readonly screen: Details }) {
  const styles = useScreenStyles();
  const { label, say } = useWords();
  const actions = useActions();
  const busy = useAppState((state) => state.work.kind !== 'idle');
  const batches = useAppState((state) => state.lastSubmission?.batches) ?? [];
  const rowJson = useAppState((state) => state.rowJson);
  return (
    <ScreenFrame heading={label('details')}>
      <section className={styles.section}>
        <h2 className={styles.heading}>{label('dry-run.name')}</h2>
        <p className={styles.text}>{label('dry-run.text')}</p>
        <div>
          <Button size="small" disabled={busy} onClick={() => void actions.dryRun()}>
            {label('dry-run.name')}
          </Button>
        </div>
        {screen.dryRun !== undefined && <DryRunResult run={screen.dryRun} />}
      </section>
      <h2 className={styles.heading}>{label('details.batches')}</h2>
      {batches.length === 0 ? (
        <p className={styles.text}>{label('details.no-batches')}</p>
      ) : (
        <ul className={styles.list}>
          {batches.map((batch) => (
            <li key={batch.batch} className={styles.line}>
              <strong>{label('details.batch', batch)}</strong> · {label('details.took', batch)}
              <br />
              {say(batch.answer)}
            </li>
          ))}
        </ul>
      )}
      <h2 className={styles.heading}>{label('details.row-json')}</h2>
      {rowJson === undefined ? (
        <p className={styles.text}>{label('details.no-row')}</p>
      ) : (
        <pre className={styles.json} dir="ltr">
          {rowJson}
        </pre>
      )}
      <section className={styles.section}>
        <h2 className={styles.heading}>{label('support-log.name')}</h2>
        <p className={styles.text}>{label('support-log.text')}</p>
        {screen.supportLog === undefined ? (
          <div>
            <Button size="small" disabled={busy} onClick={() => void actions.openSupportLog()}>
              {label('show')}
            </Button>
          </div>
        ) : (
          <SupportLogText text={screen.supportLog} />
        )}
      </section>
    </ScreenFrame>
  );
}
