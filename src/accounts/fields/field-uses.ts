import type { FieldUse, Need } from './field-definition';
import type { Operation } from '../operation';

type Uses = Readonly<Record<Operation, FieldUse>>;

const notSent: FieldUse = { need: 'not-sent', known: 'policy' };

/**
 * A field that a create and an update send. The documentation makes only `status` compulsory; the rest is policy.
 *
 * @param onCreate what a blank cell of a create means
 */
export function sentByCreateAndUpdate(onCreate: Exclude<Need, 'not-sent'>): Uses {
  return {
    create: { need: onCreate, known: 'policy' },
    update: { need: 'optional', known: 'policy' },
    // A withdrawal sends its keys and a reason alone: what else stands in the row must not reach the debtor's account.
    withdraw: notSent,
  };
}

/** A field that every operation sends and needs. */
export function neededByAll(known: FieldUse['known']): Uses {
  const use: FieldUse = { need: 'error', known };
  return { create: use, update: use, withdraw: use };
}

/** A key that every operation sends when it is there. */
export const sentByAll: Uses = {
  create: { need: 'optional', known: 'documented' },
  update: { need: 'optional', known: 'documented' },
  withdraw: { need: 'optional', known: 'documented' },
};

/** The reason: asked of withdrawals alone. A lender profile can do without. */
export const neededByWithdraw: Uses = {
  create: notSent,
  update: notSent,
  withdraw: { need: 'error', known: 'policy' },
};
