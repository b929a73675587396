import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AppState } from '../workflow/state';
import { useActions, useAppState } from './pane-context';
import { useFirstWords } from './first-words';

type Tone = NonNullable<AppState['notice']>['tone'];

const signs: Readonly<Record<Tone, string>> = { info: 'ℹ', success: '✓', warning: '▲', error: '✖' };

const useStyles = makeStyles({
  zone: { display: 'contents' },
  notice: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    flexShrink: 0,
  },
  text: { flexGrow: 1, minWidth: 0, margin: 0 },
  sign: { flexShrink: 0 },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
  },
  dismiss: { minWidth: 'auto', flexShrink: 0 },
});

/**
 * The one sentence that says what happened or what to do. Both live regions stand in the page from the start:
 * screen readers announce what is put into a region, not a region that appears filled.
 */
export function NoticeZone() {
  const styles = useStyles();
  const { label, say } = useFirstWords();
  const notice = useAppState((state) => state.notice);
  const waitingForEdit = useAppState((state) => state.waitingForEdit);
  const urgent = notice?.tone === 'error' || notice?.tone === 'warning';
  const shown = notice && <Notice tone={notice.tone} text={say(notice.message)} dismissable />;
  return (
    <>
      <div className={styles.zone} role="alert">
        {urgent && shown}
      </div>
      <div className={styles.zone} role="status">
        {waitingForEdit && <Notice tone="warning" text={label('waiting-for-edit')} />}
        {!urgent && shown}
      </div>
    </>
  );
}

function Notice({
  tone,
  text,
  dismissable,
}: {
  readonly tone: Tone;
  readonly text: string;
  readonly dismissable?: true;
}) {
  const styles = useStyles();
  const { label } = useFirstWords();
  const actions = useActions();
  return (
    <div className={mergeClasses(styles.notice, styles[tone])} data-tone={tone}>
      <span className={styles.sign} aria-hidden="true">
        {signs[tone]}
      </span>
      <p className={styles.text}>{text}</p>
      {dismissable && (
        <Button
          className={styles.dismiss}
          size="small"
          appearance="subtle"
          aria-label={label('dismiss')}
          title={label('dismiss')}
          onClick={() => {
            actions.dismissNotice();
          }}
        >
          <span aria-hidden="true">✕</span>
        </Button>
      )}
    </div>
  );
}
