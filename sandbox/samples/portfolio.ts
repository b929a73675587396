import { inventedPerson, type InventedPerson } from './people';
import { seededRandom, type Random } from './random';
import { sampleDay, type SampleDay } from './sample-day';

/** One row: a whole account, or one sub-account of it. Amounts in major units with two decimals. */
export interface SampleRow {
  readonly accountId: string;
  /** Empty when the row is the whole account. */
  readonly subAccountId: string;
  readonly person: InventedPerson;
  readonly merchant: string;
  readonly dueDate: SampleDay;
  readonly principal: number;
  readonly interest: number;
  readonly fees: number;
  readonly paidAmount: number;
  readonly paidDate: SampleDay | null;
  /** A ClearGrid code; 3 and 4 are the documented examples. */
  readonly loanType: 3 | 4;
  readonly productType: string;
}

/** How many accounts of each kind a portfolio has. */
export interface PortfolioShape {
  /** Four-instalment BNPL plans; the first half has unique sub-account ids, the second 1 to 4 under each. */
  readonly plans: number;
  /** Loans whose one row is the whole account. */
  readonly singleLoans: number;
  /** Loans with a row for each of a few instalments, by number of instalments. */
  readonly loansByInstalments: readonly number[];
}

/**
 * Accounts of invented people, the same each time, one after the other: plans, single loans, loans with instalments.
 * All rows of an account stand together. Days lie in 2025 and 2026, paid days in 2025.
 *
 * @example
 * makePortfolio({ plans: 1, singleLoans: 1, loansByInstalments: [3] }, 1).length; // 8
 */
export function makePortfolio(shape: PortfolioShape, seed: number): SampleRow[] {
  const random = seededRandom(seed);
  const rows: SampleRow[] = [];
  let account = 0;
  for (let n = 1; n <= shape.plans; n += 1, account += 1) {
    const unique = n <= Math.ceil(shape.plans / 2);
    const accountId = `BN-${String(n).padStart(6, '0')}`;
    rows.push(
      ...obligations(random, account, 4, {
        accountId,
        subAccountId: (part) => (unique ? `${accountId}-${String(part)}` : String(part)),
        merchant: random.pick(['Falcon Electronics', 'Oasis Home', 'Palm Mobile', 'Dune Fashion']),
        loanType: 4,
        productType: 'BNPL',
        principal: random.whole(4000, 90_000) / 100,
      }),
    );
  }
  const loans = [...Array.from({ length: shape.singleLoans }, () => 1), ...shape.loansByInstalments];
  for (const [index, instalments] of loans.entries()) {
    // Leading zeros, as bank systems have them: an identifier is text.
    const accountId = `00${String(40_001 + index)}`;
    rows.push(
      ...obligations(random, account, instalments, {
        accountId,
        subAccountId: (part) => (instalments === 1 ? '' : `${accountId}/${String(part).padStart(2, '0')}`),
        merchant: '',
        loanType: 3,
        productType: random.pick(['Personal loan', 'Car loan']),
        principal: random.whole(50_000, 900_000) / 100,
      }),
    );
    account += 1;
  }
  return rows;
}

interface Terms {
  readonly accountId: string;
  readonly subAccountId: (part: number) => string;
  readonly merchant: string;
  readonly loanType: 3 | 4;
  readonly productType: string;
  /** Of each obligation. */
  readonly principal: number;
}

function obligations(random: Random, account: number, parts: number, terms: Terms): SampleRow[] {
  const person = inventedPerson(account);
  const firstMonth = random.whole(2, 9);
  const day = random.whole(1, 28);
  const paidParts = parts === 1 ? 0 : random.whole(0, parts - 2);
  return Array.from({ length: parts }, (_, index) => {
    const interest = terms.loanType === 3 ? random.whole(500, 9000) / 100 : 0;
    const fees = random.whole(0, 3) === 0 ? random.whole(10, 75) : 0;
    const paid = index < paidParts;
    const partly = index === paidParts && random.whole(0, 4) === 0;
    const dueDate = sampleDay(2025, firstMonth + index, day);
    return {
      accountId: terms.accountId,
      subAccountId: terms.subAccountId(index + 1),
      person,
      merchant: terms.merchant,
      dueDate,
      principal: terms.principal,
      interest,
      fees,
      paidAmount: paid ? terms.principal : partly ? 20 : 0,
      paidDate: paid || partly ? { ...dueDate, day: Math.min(28, day + 2) } : null,
      loanType: terms.loanType,
      productType: terms.productType,
    };
  });
}
