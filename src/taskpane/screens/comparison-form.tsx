import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { LenderPolicy } from '../../settings/lender-policy';
import { useControlStyles } from '../control-styles';
import { useWords } from '../words';

type Comparison = LenderPolicy['comparison'];

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS },
});

const figures = ['total', 'paid', 'dueDate'] as const satisfies Comparison['fields'];

/** What is compared when rows are held against Command, and how far apart amounts may lie. */
export function ComparisonForm({
  comparison,
  wrong,
  change,
}: {
  readonly comparison: Comparison;
  readonly wrong: boolean;
  readonly change: (comparison: Comparison) => void;
}) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { label } = useWords();
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{label('settings.comparison')}</legend>
        {figures.map((name) => (
          <Checkbox
            key={name}
            label={label(`settings.comparison-${name}`)}
            checked={comparison.fields.includes(name)}
            onChange={(_, { checked }) => {
              const isChosen = (other: (typeof figures)[number]): boolean =>
                other === name ? checked === true : comparison.fields.includes(other);
              change({ ...comparison, fields: figures.filter(isChosen) });
            }}
          />
        ))}
      </fieldset>
      <Field
        label={label('settings.tolerance')}
        hint={label('settings.tolerance-hint')}
        {...(wrong ? { validationMessage: label('settings.comparison-wrong') } : {})}
      >
        <Input
          className={controls.input}
          name="comparison"
          value={comparison.tolerance}
          autoComplete="off"
          inputMode="decimal"
          onChange={(_, { value }) => {
            change({ ...comparison, tolerance: value });
          }}
        />
      </Field>
    </>
  );
}
