import fc from 'fast-check';
import type { CellValue } from '../cell';
import { isBlank } from '../values/blank';
import type { DateColumnDecision } from '../dates/date-column';
import { DateColumnTally, decide } from '../dates/date-column';
import { readDate } from '../dates/dates';
import { dateRules } from '../dates/date-rules';
import { formatCivilDate } from '../dates/civil-date';
import { civilDateFromSerial } from '../dates/excel-serial';
import type { Reading } from '../values/reading';
import { rowNumber } from '../row-number';
import { blockOf, checkOf, contextFor } from '../sheet.test-helper';
import { dateColumns } from './date-columns';

interface Cell {
  readonly value: CellValue;
  readonly format: string;
}

const rules = dateRules('dateDue', { year: 2026, month: 11, day: 22 }, 1900);
const facts = ({ value, format }: Cell) => ({ value, format, text: undefined });

function sheetOf(values: readonly CellValue[]): Cell[] {
  return values.map((value) => ({ value, format: typeof value === 'number' ? 'dd/mm/yyyy' : '@' }));
}

function decisionOf(cells: readonly Cell[]): DateColumnDecision {
  const tally = new DateColumnTally();
  for (const cell of cells) if (!isBlank(cell.value)) tally.add(readDate(facts(cell), rules).dateClass ?? 0);
  return decide(tally);
}

function check(cells: readonly Cell[]): (Reading | undefined)[] {
  const decision = decisionOf(cells);
  return cells.map((cell) => (isBlank(cell.value) ? undefined : readDate(facts(cell), rules, decision)));
}

function fixed(cells: readonly Cell[], wanted: (cause: string) => boolean): Cell[] {
  const readings = check(cells);
  return cells.map((cell, at) => {
    const finding = readings[at]?.finding;
    return finding?.fix === undefined || !wanted(finding.cause)
      ? cell
      : { value: finding.fix.after, format: finding.fix.numberFormat ?? cell.format };
  });
}

const dayOf = (value: CellValue | undefined) => {
  if (typeof value !== 'number') return value;
  const day = civilDateFromSerial(value, 1900);
  return day === undefined ? undefined : formatCivilDate(day);
};

const causesOf = (cells: readonly Cell[]) => [
  ...new Set(
    check(cells).flatMap((reading) => (reading?.finding?.fix === undefined ? [] : [reading.finding.cause])),
  ),
];

describe.each(dateColumns)('$name', ({ order, trueDates, cells }) => {
  const sheet = sheetOf(cells.map(([value]) => value));

  test('what the column says', () => {
    const decision = decisionOf(sheet);
    expect(decision.order).toBe(order);
    expect(decision.trueDates).toBe(trueDates === undefined ? 'fine' : 'may-be-swapped');
    if (trueDates !== undefined)
      expect(decision.swapped).toBe(trueDates === 'most likely swapped' ? 'likely' : 'possible');
  });

  test('what is said of its cells', () => {
    const told = check(sheet).map((reading) => {
      const finding = reading?.finding;
      return [finding === undefined ? '' : `${finding.severity} ${finding.code}`, dayOf(finding?.fix?.after)];
    });
    expect(told).toEqual(cells.map(([, said, fix]) => [said, fix]));
  });

  test('every sentence names the day of its fix, and whose order and how many cells decided it', () => {
    const decision = decisionOf(sheet);
    for (const { code, params, fix, cause } of check(sheet).flatMap((reading) => reading?.finding ?? [])) {
      expect(cause).toMatch(new RegExp(`^${code}:dateDue(?::|$)`));
      if (fix !== undefined) expect(params).toHaveProperty('reading', dayOf(fix.after));
      if (code === 'date-order') expect(params).toMatchObject({ order, evidence: decision.evidence });
      if (code === 'date-maybe-swapped')
        expect(params).toMatchObject({ sure: decision.swapped, evidence: decision.evidence });
    }
  });

  test('a whole check says the same', () => {
    const context = contextFor(['Operation', 'Account ID', 'Due date', 'Paid date']);
    const rows = sheet.map(({ value }, at) => ['Update', `AC-${String(at)}`, value, '20/03/2026']);
    const { issues } = checkOf(context, blockOf(rows, 'dd/mm/yyyy'));
    const told = rows.map((_, at) => {
      const issue = issues.get(rowNumber(at + 2))?.find(({ field }) => field === 'dateDue');
      return [issue === undefined ? '' : `${issue.severity} ${issue.code}`, dayOf(issue?.fix?.after)];
    });
    expect(told).toEqual(cells.map(([, said, fix]) => [said, fix]));
  });

  test('a day is sent for every cell without an error, and for no other', () => {
    for (const reading of check(sheet))
      if (reading !== undefined)
        expect(reading.value === undefined).toBe(reading.finding?.severity === 'error');
  });

  test('fixing a group leaves none of it, changes no verdict of the others, and no day depends on which comes first', () => {
    const causes = causesOf(sheet);
    const inOneGo = (order: readonly string[]) => {
      let present: Cell[] = sheet;
      // A date whose time of day was dropped can then be seen to be swapped: the second round is for those.
      for (const cause of [...order, ...order]) {
        present = fixed(present, (wanted) => wanted === cause);
        expect(causesOf(present)).not.toContain(cause);
      }
      return present;
    };
    const forwards = inOneGo(causes);
    const backwards = inOneGo([...causes].reverse());
    expect(forwards.map(({ value }) => dayOf(value))).toEqual(backwards.map(({ value }) => dayOf(value)));
    for (const { severity, fix } of check(forwards).flatMap((reading) => reading?.finding ?? [])) {
      expect(fix).toBeUndefined();
      expect(severity === 'error' ? 'not decided by any fix' : severity).toMatch(/not decided|warning/);
    }
  });

  test('fixing one cell alone never changes how another is read', () => {
    sheet.forEach((_, chosen) => {
      expectOthersAsBefore(sheet, chosen);
    });
  });
});

function expectOthersAsBefore(sheet: readonly Cell[], chosen: number): void {
  const before = check(sheet);
  const fix = before[chosen]?.finding?.fix;
  if (fix === undefined) return;
  const after = check(
    sheet.map((cell, at) =>
      at === chosen ? { value: fix.after, format: fix.numberFormat ?? cell.format } : cell,
    ),
  );
  after.forEach((reading, at) => {
    if (at !== chosen) {
      expect(reading?.finding?.code).toBe(before[at]?.finding?.code);
      expect(reading?.finding?.fix?.after).toBe(before[at]?.finding?.fix?.after);
    }
  });
}

test('fixing one text of any column never changes how another cell is read', () => {
  const text = fc.constantFrom(
    ...dateColumns.flatMap(({ cells }) =>
      cells.flatMap(([value]) => (typeof value === 'string' ? [value] : [])),
    ),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 25 }), fc.nat(), (texts, at) => {
      expectOthersAsBefore(sheetOf(texts), at % texts.length);
    }),
    { numRuns: 300 },
  );
});

test('the order of rows does not matter', () => {
  const cell = fc.constantFrom(...sheetOf(dateColumns.flatMap(({ cells }) => cells.map(([value]) => value))));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, fc.nat())), (pairs) => {
      const shuffled = [...pairs].sort(([, a], [, b]) => a - b);
      expect(decisionOf(shuffled.map(([first]) => first))).toEqual(decisionOf(pairs.map(([first]) => first)));
    }),
  );
});
