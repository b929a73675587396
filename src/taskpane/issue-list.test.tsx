import { renderToStaticMarkup } from 'react-dom/server';
import { createStore } from 'zustand/vanilla';
import type { IssueGroup } from '../accounts/check/check-result';
import { columnIndex } from '../accounts/column-index';
import { rowNumber } from '../accounts/row-number';
import type { Actions } from '../workflow/actions';
import type { AppState } from '../workflow/state';
import { IssueList } from './issue-list';
import { PaneProvider } from './pane-context';

test('of 5,000 causes the largest are drawn, and the rest are offered a part at a time', () => {
  const groups = Array.from({ length: 5_000 }, (_, at): IssueGroup => {
    const value = `Land ${String(at)}`;
    const cause = `country-unknown:${value}`;
    return {
      cause,
      severity: 'error',
      held: false,
      count: 5_000 - at,
      fixable: 0,
      sample: {
        row: rowNumber(at + 2),
        column: columnIndex(0),
        field: 'address1Country',
        severity: 'error',
        cause,
        code: 'country-unknown',
        params: { value },
      },
    };
  });
  const html = renderToStaticMarkup(
    <PaneProvider store={createStore(() => ({ language: 'en' }) as AppState)} actions={{} as Actions}>
      <IssueList groups={groups} />
    </PaneProvider>,
  );
  expect(html.match(/<li/g)).toHaveLength(30);
  expect(html).toContain('Land 29');
  expect(html).not.toContain('Land 30');
  expect(html).toContain('Show 200 more');
});
