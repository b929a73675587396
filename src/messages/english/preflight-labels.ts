import type { PreflightDecision, PreflightGroup } from '../../ports/preflight';
import type { LabelParams } from '../label-params';
import { formatNumber } from '../numbers';
import { tamed } from '../quoting';
import { unbroken } from '../unbroken';
import type { Dictionary } from '../wording';
import { rows, verb } from './words';

type PreflightKey = Extract<keyof LabelParams, `preflight.${string}`>;

/** Texts of holding rows against Command before they go, in English. */
export const preflightLabels: Dictionary<Pick<LabelParams, PreflightKey>> = {
  'preflight.heading': 'These rows wait for your word',
  'preflight.as-of': ({ asOf }) => `Held against Command as of ${unbroken(asOf)}.`,
  'preflight.old': 'That is more than a day ago: what was paid since is not in it.',
  'preflight.not-read':
    'These rows were not held against what Command holds: it has not been read on this computer.',
  'preflight.read-first': 'Read Command first',
  'preflight.read-heading': 'Command must be read first',
  'preflight.compulsory':
    'Your settings let nothing go to Production that was not held against what Command held within a day.',
  'preflight.group': ({ group, ...params }) => sentences[group](params),
  'preflight.choice': ({ group, decision }) =>
    group === 'paid-zero' && decision === 'add'
      ? 'Take Command’s figure instead of 0'
      : decision === 'reversal' && group === 'paid-zero'
        ? '0 is right: every payment was reversed'
        : choices[decision],
  'preflight.found-heading': 'Against Command',
  'preflight.nothing-against': 'Nothing there stands against these rows.',
  'preflight.read-since': 'Command has been read again since. Press Check to hold these rows against that.',
  'preflight.asked-at-submit': 'Submit asks about these rows before any of them goes.',
  'preflight.fix': ({ group, decision }) =>
    decision === 'update-instead'
      ? choices[decision]
      : group === 'paid-zero'
        ? 'Take Command’s figure'
        : 'Add to Command’s figure',
  'preflight.all-found': 'Show all',
  'preflight.one-by-one': 'Decide row by row',
  'preflight.as-group': 'As chosen above',
  'preflight.row': ({ row, reference, command, sheet }) =>
    `Row ${String(row)}, ${tamed(reference)}${figures(command, sheet, ': Command ', ', sheet ')}`,
  'preflight.more-rows': ({ count }) => `… and ${formatNumber('en', count)} more, as chosen above.`,
  'preflight.repeated': ({ count }) =>
    `${rows(count)} cannot be compared: ${verb(count, 'its', 'their')} sub-account reference stands more than once.`,
  'preflight.sent-since': ({ count }) =>
    `${rows(count)} ${verb(count, 'was', 'were')} sent after Command was read, so whether ${verb(count, 'it is', 'they are')} there is not known.`,
  'preflight.go-on': 'Go on',
  'preflight.decided-heading': 'Decided before sending',
  'preflight.decided-group': ({ group }) => names[group],
  'preflight.decided': ({ decision, count }) => `${rows(count)} ${decided[decision]}`,
};

type Told = Omit<LabelParams['preflight.group'], 'group'>;

const sentences: Readonly<Record<PreflightGroup, (told: Told) => string>> = {
  unit: ({ count, unit, ...both }) =>
    `The amounts of ${rows(count)} are ${unit === '1000' || unit === '100' ? `${formatNumber('en', Number(unit))} times` : `one part in ${unit === '0.001' ? '1,000' : '100'} of`} Command’s${shown(both)}. That is one mistake in the unit, not ${formatNumber('en', count)}: leave ${verb(count, 'it', 'them')}, and correct the column.`,
  'paid-zero': ({ count, command }) =>
    `Total paid is 0 on ${rows(count)} where Command has more${command === undefined ? '' : ` (${command})`}. That is how a lookup fails that found nothing.`,
  'paid-falls': ({ count, sheet, ...rest }) =>
    `Total paid goes down on ${rows(count)}${shown({ sheet, ...rest })}.${sheet === undefined ? '' : ` Is ${sheet} only the last payment?`}`,
  'create-exists': ({ count }) =>
    `${rows(count)} would create what Command has already. ${verb(count, 'Should it be an update?', 'Should they be updates?')}`,
  'create-after-withdrawal': ({ count }) =>
    `${rows(count)} would create ${verb(count, 'an account that was', 'accounts that were')} withdrawn in Command. Ask ClearGrid before you bring ${verb(count, 'it', 'them')} back.`,
  'update-absent': ({ count }) =>
    `${rows(count)} would update what Command does not have. Is the reference right, or is ${verb(count, 'it', 'each')} new?`,
  'withdraw-absent': ({ count }) =>
    `${rows(count)} would withdraw what Command does not have. Is the reference right?`,
  'withdraw-paid': ({ count }) =>
    `${rows(count)} would withdraw ${verb(count, 'an account that is', 'accounts that are')} paid in full. A last payment is an update, not a withdrawal.`,
  'many-totals': ({ count, ...both }) =>
    `What is owed changes on ${rows(count)} at once${shown(both)}. Is that meant?`,
  'many-due-dates': ({ count, ...both }) =>
    `The due date changes on ${rows(count)} at once${shown(both)}. Is that meant?`,
};

const choices: Readonly<Record<PreflightDecision, string>> = {
  leave: 'Leave behind, to look at later',
  send: 'Send all the same',
  reversal: 'It is right: a payment was reversed (bounced cheque, chargeback)',
  add: 'It is only the last payment: add it to Command’s figure',
  'update-instead': 'Turn into updates',
};

const names: Readonly<Record<PreflightGroup, string>> = {
  unit: 'Amounts in another unit',
  'paid-zero': 'Total paid falls to 0',
  'paid-falls': 'Total paid falls',
  'create-exists': 'New, but in Command already',
  'create-after-withdrawal': 'New, after a withdrawal',
  'update-absent': 'Update of what Command does not have',
  'withdraw-absent': 'Withdrawal of what Command does not have',
  'withdraw-paid': 'Withdrawal of what is paid in full',
  'many-totals': 'What is owed changes on many rows',
  'many-due-dates': 'Due date changes on many rows',
};

const decided: Readonly<Record<PreflightDecision, string>> = {
  leave: 'left behind',
  send: 'sent all the same',
  reversal: 'sent as a reversal',
  add: 'corrected to Command’s figure and the payment',
  'update-instead': 'turned into updates',
};

function shown({ command, sheet }: Pick<Told, 'command' | 'sheet'>): string {
  const both = figures(command, sheet, ' (Command ', ', sheet ');
  return both === '' ? '' : `${both})`;
}

function figures(
  command: string | undefined,
  sheet: string | undefined,
  before: string,
  between: string,
): string {
  return command === undefined || sheet === undefined ? '' : `${before}${command}${between}${sheet}`;
}
