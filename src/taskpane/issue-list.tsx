import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId, useState } from 'react';
import type { IssueGroup } from '../accounts/check/check-result';
import { issueGroupSentence } from '../messages/issue-words';
import { IssueCard } from './issue-card';
import { useActions } from './pane-context';
import { useWords } from './words';

const useStyles = makeStyles({
  // What is out of sight costs no layout.
  item: { contentVisibility: 'auto', containIntrinsicSize: 'auto 6rem' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

/** A sheet can have thousands of causes (every country misspelt in its own way); nobody reads that many at first. */
const groupsAtFirst = 30;
/** Drawn in about a tenth of a second. */
const groupsMore = 200;

/** The issues by cause, largest first, each with Show and, where there is a fix, Fix all. */
export function IssueList({ groups }: { readonly groups: readonly IssueGroup[] }) {
  const styles = useStyles();
  const { label } = useWords();
  const [limit, setLimit] = useState(groupsAtFirst);
  const left = groups.length - limit;
  return (
    <>
      <ul className={styles.list}>
        {groups.slice(0, limit).map((group) => (
          <GroupItem key={group.cause} group={group} />
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            setLimit(limit + groupsMore);
          }}
        >
          {label('show-more', { count: Math.min(left, groupsMore) })}
        </Button>
      )}
    </>
  );
}

/** Drawn once: showing more must not draw those anew that stand already. */
const GroupItem = memo(function GroupItem({ group }: { readonly group: IssueGroup }) {
  const { language, label } = useWords();
  const actions = useActions();
  const styles = useStyles();
  const sentence = useId();
  return (
    <li className={styles.item}>
      <IssueCard
        severity={group.severity}
        held={group.held}
        buttons={
          <>
            <Button
              size="small"
              aria-describedby={sentence}
              onClick={() => void actions.showGroup(group.cause)}
            >
              {label('show')}
            </Button>
            {group.sample.code === 'required-blank' && group.sample.field === 'operation' && (
              <Button
                size="small"
                aria-describedby={sentence}
                onClick={() => void actions.decideFromCommand()}
              >
                {label('decide-from-command')}
              </Button>
            )}
            {group.fixable > 0 && (
              <Button
                size="small"
                aria-describedby={sentence}
                onClick={() => void actions.fixAll(group.cause)}
              >
                {label('fix-all')}
              </Button>
            )}
          </>
        }
      >
        <span id={sentence}>{issueGroupSentence(language, group)}</span>
      </IssueCard>
    </li>
  );
});
