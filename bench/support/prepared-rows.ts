import type { PreparedRow } from '../../src/accounts/payload/prepared-row';
import { rowNumber } from '../../src/accounts/row-number';

/** Invented rows with most fields filled, one account each; the first stands in row 2. */
export function preparedRows(count: number): PreparedRow[] {
  return Array.from({ length: count }, (_, index) => preparedRow(index));
}

function preparedRow(index: number): PreparedRow {
  const accountId = `AC-${String(index).padStart(7, '0')}`;
  return {
    row: rowNumber(index + 2),
    key: { accountId, subAccountId: '' },
    operation: 'update',
    payload: {
      status: 2,
      accountId,
      debtorCompanyId: `C-${String(index)}`,
      firstName: 'Invented',
      lastName: 'Person',
      language: 'ar',
      idNumber: `784-1990-${String(index).padStart(7, '0')}-1`,
      birthDate: '15/03/1990',
      gender: 'male',
      nationality: 'Emirati',
      phones: [{ number: `+97150${String(index).padStart(7, '0')}`, type: 'mobile' }],
      emails: [{ email: `person${String(index)}@example.com`, type: 'personal' }],
      addresses: [
        { street: 'Invented Street 1', city: 'Dubai', area: 'Deira', country: 'ARE', type: 'home' },
      ],
      merchant: 'Invented Store',
      dateDue: '15/03/2026',
      principal: '5000.00',
      interest: '120.50',
      fees: '35.00',
      paidAmount: `${String(index % 5000)}.25`,
      paidDate: '01/11/2026',
      loanType: 3,
      additionalData: { branch: 'Deira', product: 'BNPL' },
    },
    keyHash: index.toString(16).padStart(16, '0'),
    contentHash: index.toString(16).padStart(16, 'c'),
  };
}
