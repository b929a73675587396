import { columnIndex } from '../accounts/column-index';
import type { Issue } from '../accounts/issue';
import { rowNumber } from '../accounts/row-number';
import { issueDash, issueMarks } from '../ports/issue-marks';
import { issuesText } from './issues-text';

const headers = ['Account ID', 'Due date', 'Country*'];
const headerOf = (column: number): string => headers[column] ?? `Column ${String(column)}`;

function blank(column: number, over: Partial<Issue> = {}): Issue {
  return {
    code: 'required-blank', params: { field: 'dateDue' }, severity: 'error', row: rowNumber(2),
    column: columnIndex(column), field: 'dateDue', cause: 'required-blank:dateDue', ...over,
  } as Issue; // prettier-ignore
}

describe('issuesText', () => {
  it('is empty without issues', () => {
    expect(issuesText('en', [], headerOf)).toBe('');
  });

  it('starts each issue with its mark, the header as it stands in the sheet, and a dash', () => {
    const issues = [blank(1), blank(2, { severity: 'warning' }), blank(0, { held: true })];
    expect(issuesText('en', issues, headerOf)).toBe(
      '✖ Due date — This must be filled. ▲ Country* — This must be filled. ● Account ID — This must be filled.',
    );
  });

  it('tells what is too much by count, and still names every header for the colour rules', () => {
    const issues = Array.from({ length: 80 }, (_, column) => blank(column));
    for (const language of ['en', 'ar'] as const) {
      const text = issuesText(language, issues, headerOf);
      expect(text).toContain('…');
      for (let column = 0; column < 80; column++)
        expect(text).toContain(`${issueMarks.error} ${headerOf(column)} ${issueDash}`);
    }
  });

  it('never holds more than a cell can', () => {
    const long = (column: number): string => `${'😀'.repeat(4_000)} ${String(column)}`;
    for (const count of [1, 5, 2_000]) {
      const text = issuesText(
        'en',
        Array.from({ length: count }, (_, column) => blank(column)),
        long,
      );
      expect(text.length).toBeLessThanOrEqual(32_767);
      expect(text).not.toMatch(/\p{Surrogate}/u);
    }
  });
});
