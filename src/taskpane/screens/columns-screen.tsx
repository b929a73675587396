import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FieldId } from '../../accounts/fields/field-ids';
import { fieldName, fieldsInOrder } from '../../messages/field-words';
import { useControlStyles } from '../control-styles';
import { useActions, useAppState } from '../pane-context';
import { useWords } from '../words';
import type { ColumnsScreen } from '../../workflow/state';
import { columnChoices, fieldsOf, firstPick, takenTwice, type Pick } from './column-picks';
import { columnProblemMessage } from '../../workflow/columns/column-problem-message';
import { ScreenFrame } from './screen-frame';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  save: {
    position: 'sticky',
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingBlock: tokens.spacingVerticalXS,
  },
  wide: { width: '100%' },
});

type ScreenColumn = ColumnsScreen['columns'][number];

/** What each column of the sheet holds, how sure that is, and another choice. */
export function ColumnsScreenView({ screen }: { readonly screen: ColumnsScreen }) {
  const styles = useStyles();
  const { label, language, say } = useWords();
  const actions = useActions();
  const sheet = useAppState((state) => state.sheetName ?? '');
  const [picks, setPicks] = useState<ReadonlyMap<number, Pick>>(new Map());
  const twice = takenTwice(screen.columns, picks);
  const inUse = screen.columns.flatMap((column) => fieldsOf(picks.get(column.column) ?? firstPick(column)));
  const wrongOf = (pick: Pick): string | undefined => {
    const field = fieldsOf(pick).find((one) => twice.has(one));
    return field === undefined ? undefined : fieldName(language, field);
  };

  return (
    <ScreenFrame heading={label('map-columns')} text={label('columns.text')}>
      {screen.problems.map((problem) => (
        <p key={JSON.stringify(problem)} className={styles.problem}>
          {say(columnProblemMessage(problem, sheet))}
        </p>
      ))}
      <ul className={styles.list}>
        {screen.columns.map((column) => {
          const pick = picks.get(column.column) ?? firstPick(column);
          // Choices are kept by header: a column without one can only be told of, and only when something stands in it.
          if (column.header.trim() === '')
            return column.samples.length === 0 ? null : <NoHeader key={column.column} column={column} />;
          return (
            <li key={column.column}>
              <ColumnChoice
                column={column}
                pick={pick}
                changed={picks.has(column.column)}
                inUse={inUse}
                wrong={wrongOf(pick)}
                choose={(chosen) => {
                  setPicks(new Map(picks).set(column.column, chosen));
                }}
              />
            </li>
          );
        })}
      </ul>
      <div className={styles.save}>
        <Button
          className={styles.wide}
          appearance="primary"
          size="large"
          disabled={twice.size > 0}
          onClick={() => void actions.saveColumns(columnChoices(screen.columns, picks))}
        >
          {label('columns.save')}
        </Button>
      </div>
    </ScreenFrame>
  );
}

function ColumnChoice({
  column,
  pick,
  changed,
  inUse,
  wrong,
  choose,
}: {
  readonly column: ScreenColumn;
  readonly pick: Pick;
  readonly changed: boolean;
  /** Fields that columns keep now: one entry more of their lists can be chosen. */
  readonly inUse: readonly FieldId[];
  readonly wrong: string | undefined;
  readonly choose: (pick: Pick) => void;
}) {
  const controls = useControlStyles();
  const { label, language } = useWords();
  const known = label(`columns.match-${changed ? 'chosen' : column.match}`);
  const samples = column.samples.filter((sample) => sample !== '');
  return (
    <Field
      label={<bdi>{column.header}</bdi>}
      hint={
        <>
          {known}.{' '}
          {samples.length > 0 ? (
            <bdi>{label('columns.samples', { samples: samples.join(' · ') })}</bdi>
          ) : (
            label('columns.no-samples')
          )}
        </>
      }
      {...(wrong === undefined ? {} : { validationMessage: label('columns.taken-twice', { field: wrong }) })}
    >
      <Select
        className={controls.select}
        value={pick}
        onChange={(_, { value }) => {
          choose(value as Pick);
        }}
      >
        <option value="">{label('columns.choose-none')}</option>
        <option value="ignore">{label('columns.choose-ignore')}</option>
        <option value="additional-data">{label('columns.choose-additional-data')}</option>
        <option value="full-name-split">{label('columns.choose-full-name-split')}</option>
        <option value="full-name-whole">{label('columns.choose-full-name-whole')}</option>
        {fieldsInOrder(language, inUse).map(({ field, name }) => (
          <option key={field} value={field}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Told, so that nobody wonders where its values went. */
function NoHeader({ column }: { readonly column: ScreenColumn }) {
  const { label } = useWords();
  return (
    <li>
      <Field
        label={label('columns.no-header')}
        hint={
          <>
            <bdi>{label('columns.samples', { samples: column.samples.join(' · ') })}</bdi>{' '}
            {label('columns.no-header-hint')}
          </>
        }
      />
    </li>
  );
}
