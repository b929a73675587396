import { readWants } from './check-context';
import { mapColumns } from '../columns/map-columns';

test('formats of dates, texts of identifiers and of columns sent along', () => {
  const columnMap = mapColumns(
    ['Branch', 'Principal', 'Due date', 'Account ID', 'ID number', 'Birth date', 'First name'],
    {
      statusColumns: [],
      choices: { Branch: 'additional-data' },
    },
  );
  expect(readWants(columnMap)).toEqual({ formats: [2, 5], texts: [0, 3, 4] });
});
