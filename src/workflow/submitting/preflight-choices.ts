import type { PreflightDecision, PreflightGroup } from '../../ports/preflight';

/**
 * What can be chosen for a group; leaving its rows behind is the first and the default.
 *
 * @param operationColumn - whether the sheet says in each row what it asks for: only there can a row be turned
 * @example
 * preflightChoices('paid-falls', true); //=> ['leave', 'reversal', 'add']
 */
export function preflightChoices(
  group: PreflightGroup,
  operationColumn: boolean,
): readonly PreflightDecision[] {
  switch (group) {
    case 'paid-falls':
    case 'paid-zero':
      return ['leave', 'reversal', 'add'];
    case 'create-exists':
    case 'withdraw-paid':
      return operationColumn ? ['leave', 'update-instead', 'send'] : ['leave', 'send'];
    case 'unit':
    case 'create-after-withdrawal':
    case 'update-absent':
    case 'withdraw-absent':
    case 'many-totals':
    case 'many-due-dates':
      return ['leave', 'send'];
  }
}

/**
 * The choice of a group that changes cells, where there is one: it can be made before Submit.
 *
 * @example
 * fixingDecision('create-exists', true); //=> 'update-instead'
 */
export function fixingDecision(
  group: PreflightGroup,
  operationColumn: boolean,
): 'add' | 'update-instead' | undefined {
  return preflightChoices(group, operationColumn).find(
    (choice) => choice === 'add' || choice === 'update-instead',
  );
}
