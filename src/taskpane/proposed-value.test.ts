import type { Issue } from '../accounts/issue';
import { proposedValue } from './proposed-value';

function issue(params: object, fix?: object): Issue {
  return { params, ...(fix ? { fix } : {}) } as unknown as Issue;
}

describe('proposedValue', () => {
  it('shows a date as its day and not as its serial', () => {
    const fix = { before: '2026-03-15', after: 46_096, numberFormat: 'dd/mm/yyyy' };
    expect(proposedValue(issue({ value: '2026-03-15', reading: '15/03/2026' }, fix))).toBe('15/03/2026');
  });

  it('shows another fix as it is, and nothing without one', () => {
    expect(proposedValue(issue({ value: 'UAE', code: 'ARE' }, { before: 'UAE', after: 'ARE' }))).toBe('ARE');
    expect(proposedValue(issue({ value: '3/4/26', reading: '03/04/2026' }))).toBeUndefined();
  });
});
