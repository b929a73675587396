import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Select,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { BlankMeans } from '../../accounts/lender-profile';
import type { Operation } from '../../accounts/operation';
import { fieldName } from '../../messages/field-words';
import type { LenderPolicy } from '../../settings/lender-policy';
import type { AskedFields } from '../../workflow/state';
import { useControlStyles } from '../control-styles';
import { useWords } from '../words';
import { withBlankMeaning } from './policy-draft';

const useStyles = makeStyles({
  panel: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const operations = ['create', 'update', 'withdraw'] as const satisfies readonly Operation[];
const meanings = ['error', 'warning', 'optional'] as const satisfies readonly BlankMeans[];

/** What a blank cell means to this lender, field by field of one operation; closed until somebody wants to change it. */
export function RequiredFieldsForm({
  asked,
  required,
  change,
}: {
  readonly asked: AskedFields;
  readonly required: LenderPolicy['required'];
  readonly change: (required: LenderPolicy['required']) => void;
}) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { label, language } = useWords();
  const [operation, setOperation] = useState<Operation>('create');
  return (
    <Accordion collapsible>
      <AccordionItem value="required">
        <AccordionHeader as="h2">{label('settings.required')}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Field label={label('settings.required-operation')} hint={label('settings.required-hint')}>
            <Select
              className={controls.select}
              value={operation}
              onChange={(_, { value }) => {
                setOperation(operations.find((one) => one === value) ?? 'create');
              }}
            >
              {operations.map((one) => (
                <option key={one} value={one}>
                  {label('operation.name', { operation: one })}
                </option>
              ))}
            </Select>
          </Field>
          {asked[operation].map(({ field, means: usual }) => (
            <Field key={`${operation} ${field}`} label={fieldName(language, field)}>
              <Select
                className={controls.select}
                value={required[operation]?.[field] ?? usual}
                onChange={(_, { value }) => {
                  const means = meanings.find((one) => one === value) ?? usual;
                  change(withBlankMeaning(required, operation, { field, usual, means }));
                }}
              >
                {meanings.map((one) => (
                  <option key={one} value={one}>
                    {label(`settings.blank-${one}`)}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
