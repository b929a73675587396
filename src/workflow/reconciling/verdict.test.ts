import type { Operation } from '../../accounts/operation';
import type { Comparison } from '../../reconciliation/compare';
import { usualDelay } from '../../settings/learned';
import type { SentRow } from './sent-rows';
import { verdictOf } from './verdict';

const sent = (outcome: SentRow['outcome'], operation: Operation = 'create') =>
  ({ row: { operation }, outcome }) as unknown as SentRow;
const known = usualDelay(null, [4, 4, 4].map((minutes) => minutes * 60_000)); // prettier-ignore
const unknown = usualDelay(null, [1, 1]);
const missing: Comparison = { kind: 'missing' };
const landed: Comparison = { kind: 'landed', by: 'row', compared: ['paid'] };
const different: Comparison = { kind: 'different', compared: ['paid'], differences: [] };

describe('verdictOf', () => {
  it('calls an absent row missing after the usual delay, never before', () => {
    const evidence = { now: missing, before: undefined, delay: known };
    expect(verdictOf(sent('unconfirmed'), { ...evidence, minutes: 3, minutesToWhole: 3 }).kind).toBe(
      'on-the-way',
    );
    expect(verdictOf(sent('unconfirmed'), { ...evidence, minutes: 4, minutesToWhole: 4 }).kind).toBe(
      'missing',
    );
  });

  it('calls nothing missing by a read of changes alone', () => {
    const evidence = { now: missing, before: undefined, delay: known, minutes: 60 };
    const unproved = { kind: 'on-the-way', unproved: true };
    expect(verdictOf(sent('unconfirmed'), { ...evidence, minutesToWhole: 3 })).toEqual(unproved);
    expect(verdictOf(sent('unconfirmed'), { ...evidence, minutesToWhole: 4 })).toBe(missing);
  });

  it('releases nothing while nobody knows the delay, however long ago it was sent', () => {
    const evidence = {
      now: missing,
      before: undefined,
      delay: unknown,
      minutes: 10_000,
      minutesToWhole: 10_000,
    };
    expect(verdictOf(sent('accepted'), evidence).kind).toBe('on-the-way');
  });

  it('cannot tell of an absent row whose time is not known', () => {
    const evidence = {
      now: missing,
      before: undefined,
      delay: known,
      minutes: undefined,
      minutesToWhole: undefined,
    };
    expect(verdictOf(sent('unconfirmed'), evidence)).toEqual({ kind: 'cannot-tell', why: 'sent-unknown' });
  });

  it('gives an update time to be processed before it calls it different', () => {
    const evidence = { now: different, before: undefined, delay: unknown };
    expect(verdictOf(sent('accepted', 'update'), { ...evidence, minutes: 1, minutesToWhole: 1 }).kind).toBe(
      'on-the-way',
    );
    expect(verdictOf(sent('accepted', 'update'), { ...evidence, minutes: 6, minutesToWhole: 6 }).kind).toBe(
      'different',
    );
  });

  it('does not take figures that were there before for an unconfirmed update', () => {
    const evidence = { now: landed, before: landed, delay: known, minutes: 60, minutesToWhole: 60 };
    expect(verdictOf(sent('unconfirmed', 'update'), evidence)).toMatchObject({ why: 'same-before' });
    expect(verdictOf(sent('accepted', 'update'), evidence)).toBe(landed);
    expect(verdictOf(sent('unconfirmed', 'update'), { ...evidence, before: different })).toBe(landed);
    // Once it could not be told, a second look proves no more.
    expect(verdictOf(sent('cannot-tell', 'update'), { ...evidence, before: undefined }).kind).toBe(
      'cannot-tell',
    );
  });
});
