import type { ColumnProblem } from '../../accounts/columns/column-map';
import type { Message } from '../../messages/message';

/** The sentence for what keeps a sheet's columns from being used. */
export function columnProblemMessage(problem: ColumnProblem, sheet: string): Message {
  switch (problem.code) {
    case 'no-known-header':
      return { key: 'columns.no-known-header', params: { sheet } };
    case 'no-account-id':
      return { key: 'columns.no-account-id', params: { sheet } };
    case 'equal-headers':
      return { key: 'columns.equal-headers', params: { header: problem.header } };
    case 'two-columns-for-field':
      return {
        key: 'columns.two-for-field',
        params: { field: problem.field, headers: problem.headers.join(', ') },
      };
  }
}
