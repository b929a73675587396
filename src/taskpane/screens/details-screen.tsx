import { makeStyles, tokens } from '@fluentui/react-components';
import { useAppState, useWords } from '../pane-context';
import { ScreenFrame } from './screen-frame';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0 },
  json: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** For whoever helps: the requests of the last submission and what a row sends. */
export function DetailsScreen() {
  const styles = useStyles();
  const { label, say } = useWords();
  const batches = useAppState((state) => state.lastSubmission?.batches) ?? [];
  const rowJson = useAppState((state) => state.rowJson);
  return (
    <ScreenFrame heading={label('details')}>
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
    </ScreenFrame>
  );
}
