import type { CellValue } from '../cell';
import { identifierText } from '../values/identifiers';
import type { RowKey } from '../row-key';

/**
 * The key of a row from its raw cells, as text, even where a cell is not as it should be: the key of 123 kept as a number is
 * that of the text '123', so that a fix does not change it.
 *
 * @param texts what the two cells show; '' where there is no such column
 * @example
 * keyOf(123, '', { accountId: '00123', subAccountId: '' }); //=> { accountId: '00123', subAccountId: '' }
 */
export function keyOf(
  accountId: CellValue,
  subAccountId: CellValue,
  texts: { readonly accountId: string; readonly subAccountId: string },
): RowKey {
  return {
    accountId: identifierText(accountId, texts.accountId),
    subAccountId: identifierText(subAccountId, texts.subAccountId),
  };
}
