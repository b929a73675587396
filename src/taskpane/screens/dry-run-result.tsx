import type { Operation } from '../../accounts/operation';
import { environmentWord } from '../../messages/environment-words';
import type { DryRun } from '../../workflow/submitting/dry-run-result';
import { useWords } from '../words';
import { useScreenStyles } from './screen-styles';

const operations: readonly Operation[] = ['create', 'update', 'withdraw'];

/** What Submit would send now, and what would be asked first. */
export function DryRunResult({ run }: { readonly run: DryRun }) {
  const styles = useScreenStyles();
  const { label, language } = useWords();
  const { errors, held, parts, leftOut } = run.stayBehind;
  const behind = errors + held + parts + leftOut.accepted + leftOut.unconfirmed + leftOut.cannotTell;
  return (
    <div className={styles.section} role="status">
      <p className={styles.text}>
        {label('dry-run.summary', {
          rows: run.rows,
          requests: run.requests,
          kilobytes: kilobytes(run.bytes),
          environment: environmentWord(language, run.environment),
        })}
      </p>
      <p className={styles.text}>
        {operations
          .filter((operation) => run.totals[operation].rows > 0)
          .map((operation) => label('operation.counted', { operation, count: run.totals[operation].rows }))
          .join(' · ')}
      </p>
      {run.wait > 0 && <p className={styles.text}>{label('dry-run.wait', { count: run.wait })}</p>}
      {behind > 0 && <p className={styles.text}>{label('dry-run.behind', { count: behind })}</p>}
      <p className={styles.text}>{label('dry-run.asks', run)}</p>
      <ol className={styles.list}>
        {run.first.map((request, index) => (
          <li key={index} className={styles.line}>
            {label('dry-run.request', {
              number: index + 1,
              rows: request.rows,
              kilobytes: kilobytes(request.bytes),
            })}
          </li>
        ))}
      </ol>
      <h3 className={styles.heading}>{label('dry-run.json', { count: run.jsonRows })}</h3>
      <pre className={styles.json} dir="ltr">
        {run.json}
      </pre>
    </div>
  );
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}
