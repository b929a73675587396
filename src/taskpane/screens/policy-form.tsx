import { Checkbox, Field, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { LenderPolicy } from '../../settings/lender-policy';
import type { SettingName } from '../../workflow/read-settings';
import { useControlStyles } from '../control-styles';
import { useWords } from '../words';
import { ComparisonForm } from './comparison-form';
import type { PolicyDraft } from './policy-draft';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS },
});

const negatives = ['interest', 'fees'] as const satisfies LenderPolicy['allowedNegatives'];
const units = ['major', 'minor'] as const satisfies readonly LenderPolicy['amountUnit'][];

/** What the lender agreed with ClearGrid: loan types, reasons, negative amounts and the amounts' unit. */
export function PolicyForm({
  draft,
  wrong,
  change,
}: {
  readonly draft: PolicyDraft;
  readonly wrong: readonly SettingName[];
  readonly change: (draft: PolicyDraft) => void;
}) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { label } = useWords();
  return (
    <>
      {(['loanTypes', 'withdrawalReasons'] as const).map((name) => (
        <Field
          key={name}
          label={label(`settings.${name}`)}
          hint={label(`settings.${name}-hint`)}
          {...(wrong.includes(name) ? { validationMessage: label(`settings.${name}-wrong`) } : {})}
        >
          <Textarea
            name={name}
            value={draft[name]}
            rows={3}
            resize="vertical"
            textarea={{ dir: 'auto' }}
            onChange={(_, { value }) => {
              change({ ...draft, [name]: value });
            }}
          />
        </Field>
      ))}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{label('settings.allowedNegatives')}</legend>
        {negatives.map((name) => (
          <Checkbox
            key={name}
            label={label(`sum.${name}`)}
            checked={draft.allowedNegatives.includes(name)}
            onChange={(_, { checked }) => {
              const others = draft.allowedNegatives.filter((other) => other !== name);
              change({ ...draft, allowedNegatives: checked === true ? [...others, name] : others });
            }}
          />
        ))}
      </fieldset>
      <Field label={label('settings.amountUnit')} hint={label('settings.amountUnit-hint')}>
        <Select
          className={controls.select}
          name="amountUnit"
          value={draft.amountUnit}
          onChange={(_, { value }) => {
            change({ ...draft, amountUnit: units.find((unit) => unit === value) ?? 'major' });
          }}
        >
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {label(`settings.amountUnit-${unit}`)}
            </option>
          ))}
        </Select>
      </Field>
      <ComparisonForm
        comparison={draft.comparison}
        wrong={wrong.includes('comparison')}
        change={(comparison) => {
          change({ ...draft, comparison });
        }}
      />
      <Field hint={label('settings.compulsoryPreflight-hint')}>
        <Checkbox
          name="compulsoryPreflight"
          label={label('settings.compulsoryPreflight')}
          checked={draft.compulsoryPreflight}
          onChange={(_, { checked }) => {
            change({ ...draft, compulsoryPreflight: checked === true });
          }}
        />
      </Field>
    </>
  );
}
