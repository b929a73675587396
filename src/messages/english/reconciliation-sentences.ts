import type { MessageParams } from '../message-params';
import { formatNumber } from '../numbers';
import { tamed } from '../quoting';
import type { Dictionary } from '../wording';
import { quoted } from './quoted';
import { accountsCounted, outcomeWords, rows, timesCommands, verb } from './words';

type ReconciliationKey = Extract<keyof MessageParams, `reconciliation.${string}` | `payments.${string}`>;

/** What is said after a look at Command and of what follows from it, in English. */
export const reconciliationSentences: Dictionary<Pick<MessageParams, ReconciliationKey>> = {
  'reconciliation.nothing-selected':
    'None of the selected rows has been sent, so there is nothing to compare.',
  'reconciliation.nothing-of-receipt': ({ receipt }) =>
    `No row of this sheet was sent with ${tamed(receipt)}. Open the sheet it was sent from, then try again.`,
  'reconciliation.portfolio-done': ({ rows: all, agree, onlyInCommand }) =>
    [
      `${formatNumber('en', agree)} of ${rows(all)} ${verb(agree, 'agrees', 'agree')} with Command.`,
      ...(onlyInCommand === 0
        ? []
        : [
            `${accountsCounted(onlyInCommand)} ${verb(onlyInCommand, 'is', 'are')} only in Command; nothing is done about ${verb(onlyInCommand, 'it', 'them')}.`,
          ]),
    ].join(' '),
  'payments.wrong-day': 'Type the first day as dd/mm/yyyy, for example 01/11/2026.',
  'reconciliation.gone': 'The last look at Command is no longer at hand. Choose More, Reconcile again.',
  'reconciliation.laid-out': ({ sheet, rows: listed }) =>
    `The reconciliation is on the sheet ${quoted(sheet)}, ready to print. ${listed === 0 ? 'Every row that was compared agrees.' : `It lists ${rows(listed)} that ${verb(listed, 'does', 'do')} not agree.`}`,
  'reconciliation.filtered': ({ rows: shown, group }) =>
    `Only rows that read ${outcomeWords[group]} are shown: ${rows(shown)}. Show all rows takes this filter away.`,
  'reconciliation.filter-off': 'All outcomes are shown again. Other filters of the sheet stay as they were.',
  'reconciliation.sheet-changed': ({ sheet }) =>
    `The sheet ${quoted(sheet)} was edited or checked again since it was held against Command. Choose More, Reconcile again, then Prepare updates.`,
  'reconciliation.unit-first': ({ factor }) =>
    `No update was prepared: the sheet’s amounts are ${timesCommands(factor)} Command’s, and updates would send that mistake again. Correct the unit first, then choose Reconcile again.`,
  'reconciliation.nothing-to-prepare': 'There is nothing to prepare: no row needs an update.',
  'reconciliation.prepared': ({ sheet, rows: prepared, byHand }) =>
    prepared === 0
      ? `No update can be prepared. The sheet ${quoted(sheet)} says of ${rows(byHand)} what is yours to decide.`
      : `${rows(prepared)} to bring Command to the sheet ${verb(prepared, 'is', 'are')} on the sheet ${quoted(sheet)}. Nothing has been sent: press Check, read ${verb(prepared, 'it', 'them')}, then Submit.${byHand === 0 ? '' : ` ${rows(byHand)} for you to decide ${verb(byHand, 'stands', 'stand')} on a sheet of ${verb(byHand, 'its', 'their')} own.`}`,
};
