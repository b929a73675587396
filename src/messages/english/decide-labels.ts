import type { DecideLabelParams } from '../decide-label-params';
import type { Dictionary } from '../wording';
import { rows, verb } from './words';

/** Texts of deciding from Command what rows ask for, in English. */
export const decideLabels: Dictionary<DecideLabelParams> = {
  'decide-from-command': 'Decide from Command',
  'operation.no-change': 'No change',
  'decide.meaning':
    'Rows that Command has become updates, the others new rows. You see how many before anything is written.',
  'decide.heading': 'What Command says these rows should do',
  'decide.counted': ({ decided, count }) => `${rows(count)}${meanings[decided](count)}`,
  'decide.unchanged-leave-out': 'Leave them out: they say No change and are not sent',
  'decide.unchanged-update': 'Update them too',
  'decide.unchanged-hint':
    'Compared are what is owed, the total paid and the due date. Names, phones and addresses are not in what Command shows: if those changed, update.',
  'decide.filled': ({ count }) =>
    `${rows(count)} ${verb(count, 'says', 'say')} already what to do and ${verb(count, 'stays', 'stay')} as ${verb(count, 'it is', 'they are')}.`,
  'decide.never-withdraw':
    'No row becomes a withdrawal. That an account is missing from this sheet means nothing.',
  'decide.new-column': 'A column Operation is added right of your data.',
  'decide.write': 'Fill the operations',
  'decide.read-first': 'Command must have been read within a day, so that it can say which rows it has.',
  'rows.no-change': ({ count }) =>
    `${rows(count)} ${verb(count, 'says', 'say')} No change and ${verb(count, 'is', 'are')} left out.`,
};

const meanings: Readonly<Record<DecideLabelParams['decide.counted']['decided'], (count: number) => string>> =
  {
    create: (count) => `: Create. Command does not have ${verb(count, 'it', 'them')}.`,
    update: (count) => `: Update. Command has ${verb(count, 'it', 'them')}.`,
    unchanged: (count) => `: nothing has changed in what Command shows of ${verb(count, 'it', 'them')}.`,
    'sub-account-repeats': (count) =>
      ` ${verb(count, 'stays', 'stay')} blank: ${verb(count, 'its', 'their')} sub-account reference stands more than once, so that Command does not show which is meant.`,
    withdrawn: (count) =>
      ` ${verb(count, 'stays', 'stay')} blank: ${verb(count, 'its account was', 'their accounts were')} withdrawn in Command. Ask ClearGrid.`,
    'sent-since': (count) =>
      ` ${verb(count, 'stays', 'stay')} blank: sent after Command was read, so whether ${verb(count, 'it is', 'they are')} there is not known. Read Command again later.`,
  };
