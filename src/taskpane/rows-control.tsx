import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { RowsChoice } from '../workflow/submitting/rows-choice';
import { useActions } from './pane-context';
import { useWords } from './words';
import type { RowsScope } from './rows-scope';

const useStyles = makeStyles({
  choices: {
    border: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  choice: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: `2px ${tokens.spacingHorizontalS} 2px ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    '&:focus-within': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  disabled: { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  radio: { margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  hint: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Always offered; the other two only where there are such rows. */
const standing: readonly RowsChoice[] = ['selected', 'all-ready'];
const choices: readonly RowsChoice[] = [...standing, 'rejected', 'changed'];

/** Which rows Submit sends: a choice of rows with their counts, for mouse and arrow keys. */
export function RowsControl({ scope }: { readonly scope: RowsScope }) {
  const styles = useStyles();
  const { label } = useWords();
  const actions = useActions();
  const name = useId();
  const { choice, rows, toSend } = scope;
  const offered = choices.filter((one) => standing.includes(one) || one === choice || rows[one] > 0);
  return (
    <>
      <fieldset className={styles.choices}>
        <legend className={styles.unseen}>{label('rows.heading')}</legend>
        {offered.map((one) => {
          const disabled = rows[one] === 0 && one !== choice;
          return (
            <label
              key={one}
              className={mergeClasses(
                styles.choice,
                one === choice && styles.chosen,
                disabled && styles.disabled,
              )}
            >
              <input
                className={styles.radio}
                type="radio"
                name={name}
                checked={one === choice}
                disabled={disabled}
                onChange={() => {
                  actions.chooseRows(one);
                }}
              />
              {label(`rows.${one}`, { count: rows[one] })}
            </label>
          );
        })}
      </fieldset>
      {choice === 'selected' && scope.parts > 0 && (
        <p className={styles.hint}>{label('rows.parts', { count: scope.parts })}</p>
      )}
      {choice === 'selected' && toSend < rows.selected && (
        <p className={styles.hint}>
          {label('rows.selected-sendable', { selected: rows.selected, sendable: toSend })}
        </p>
      )}
    </>
  );
}
