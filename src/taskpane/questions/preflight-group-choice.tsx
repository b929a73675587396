import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { RowNumber } from '../../accounts/row-number';
import type { PreflightDecision, PreflightGroup } from '../../ports/preflight';
import type { PreflightQuestionGroup } from '../../workflow/question';
import { useControlStyles } from '../control-styles';
import { Disclosure } from '../disclosure';
import { useWords } from '../words';

const useStyles = makeStyles({
  group: {
    margin: 0,
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  // A legend that floats keeps its place in the flow, and long ones wrap.
  legend: { float: 'inline-start', width: '100%', padding: 0, fontWeight: tokens.fontWeightSemibold },
  choice: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  rows: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 0`,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  more: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One group of rows: what stands against them, what can be done with all, and with each of the first. */
export function PreflightGroupChoice({
  group,
  chosen,
  choose,
  rowDecisions,
  decideRow,
}: {
  readonly group: PreflightQuestionGroup;
  readonly chosen: PreflightDecision;
  readonly choose: (decision: PreflightDecision) => void;
  readonly rowDecisions: readonly {
    readonly group: PreflightGroup;
    readonly row: RowNumber;
    readonly decision: PreflightDecision;
  }[];
  /** Undefined takes a row back to what was chosen for its group. */
  readonly decideRow: (row: RowNumber, decision: PreflightDecision | undefined) => void;
}) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { label } = useWords();
  const name = useId();
  const { group: code, rows: count, unit, choices, examples } = group;
  const figures = (both: (typeof examples)[number]['figures']) => ({
    command: both?.command,
    sheet: both?.sheet,
  });
  const choiceName = (decision: PreflightDecision) => label('preflight.choice', { group: code, decision });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {label('preflight.group', { group: code, count, unit, ...figures(examples[0]?.figures) })}
      </legend>
      {choices.map((decision) => (
        <label key={decision} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={decision}
            checked={decision === chosen}
            onChange={() => {
              choose(decision);
            }}
          />
          {choiceName(decision)}
        </label>
      ))}
      <Disclosure name={label('preflight.one-by-one')}>
        <ul className={styles.rows}>
          {examples.map(({ row, key, figures: both }) => {
            const reference =
              key.subAccountId === '' ? key.accountId : `${key.accountId} / ${key.subAccountId}`;
            return (
              <li key={row}>
                <Field label={label('preflight.row', { row, reference, ...figures(both) })}>
                  <Select
                    className={controls.select}
                    value={rowDecisions.find((one) => one.row === row)?.decision ?? ''}
                    onChange={(_, { value }) => {
                      decideRow(
                        row,
                        choices.find((decision) => decision === value),
                      );
                    }}
                  >
                    <option value="">{label('preflight.as-group')}</option>
                    {choices.map((decision) => (
                      <option key={decision} value={decision}>
                        {choiceName(decision)}
                      </option>
                    ))}
                  </Select>
                </Field>
              </li>
            );
          })}
        </ul>
        {count > examples.length && (
          <p className={styles.more}>{label('preflight.more-rows', { count: count - examples.length })}</p>
        )}
      </Disclosure>
    </fieldset>
  );
}
