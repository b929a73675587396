import { makeLargeRows } from '../../../sandbox/samples/large';
import type { Random } from '../../../sandbox/samples/random';
import { seededRandom } from '../../../sandbox/samples/random';
import { fillSheet } from '../../../sandbox/testing/excel-in-node';
import { area } from '../../../sandbox/workbook-model/address';
import type { Sheet } from '../../../sandbox/workbook-model/sheet';
import { UserActions } from '../../../sandbox/workbook-model/user-actions';
import { Workbook } from '../../../sandbox/workbook-model/workbook';
import { deskOn } from '../desk.test-helper';
import { quiet } from '../small-sheet.test-helper';

/** More of both, outside the ordinary run: `SOAK_EDITS=2000 SOAK_ROWS=20000 npx jest soak --selectProjects unit`. */
const editCount = Number(process.env['SOAK_EDITS'] ?? 100);
const rowCount = Number(process.env['SOAK_ROWS'] ?? 1000);
const seed = Number(process.env['SOAK_SEED'] ?? 2026);

jest.setTimeout(60_000 + editCount * rowCount);

const typed = [
  '31/02/2026', '15/03/2026', '2026-03-15', '03/25/2026', '250', '-5', '1.250,00', 'UAE', 'ARE', 'New?', 'Create', 'Update',
  '', 'BN-00000001', 'BN-00000003-2', '+971500000001', '0500000001', 'n/a', '=1+1', 'x@y',
] as const; // prettier-ignore

/** One person at two workbooks: with the add-in, and without. */
interface Place {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly user: UserActions;
}

function openLarge(): Place {
  const workbook = new Workbook({ undoSurvivesAddInWrites: true });
  const sheet = workbook.addSheet('Data');
  const { headers, values, columnFormats } = makeLargeRows(rowCount);
  const user = new UserActions(workbook);
  for (const [column, numberFormat] of columnFormats.entries())
    if (numberFormat !== 'General')
      user.format(sheet.id, [area(1, column, rowCount + 500, 1)], { numberFormat });
  fillSheet(workbook, sheet, [headers, ...values]);
  workbook.undoHistory.clear();
  return { workbook, sheet, user };
}

const columns = 35;
/** The row after the last one that holds data, from 0. */
const endOf = ({ sheet }: Place): number => {
  const used = sheet.usedArea(true, area(0, 0, 1_048_576, columns));
  return used === null ? 1 : used.row + used.rowCount;
};

/** Something a person does; done twice it does the same. Sizes are those of the sheet without the add-in. */
function nextAction(random: Random, end: number): { name: string; act: (place: Place) => unknown } {
  const row = random.whole(1, end - 1);
  const column = random.whole(0, columns - 1);
  const count = random.whole(1, Math.min(30, end - row));
  const text = random.pick(typed);
  const by = random.pick([1, 2, 18, 19]);
  const kind = random.whole(1, 100);
  const id = ({ sheet }: Place) => sheet.id;
  if (kind <= 50) return { name: 'type', act: (at) => at.user.type(id(at), row, column, text) };
  if (kind <= 58)
    return {
      name: 'type and undo at once',
      act: (at) => {
        at.user.type(id(at), row, column, text);
        at.user.undo();
      },
    };
  if (kind <= 66) {
    const from = area(random.whole(1, end - count), column, count, random.whole(1, 4));
    const to = area(row, from.column, count, from.columnCount);
    return {
      name: 'copy and paste',
      act: (at) => at.user.paste(id(at), to, at.user.copy(id(at), from)),
    };
  }
  if (kind <= 74)
    return { name: 'fill down', act: (at) => at.user.fillDown(id(at), area(row, column, count, 1)) };
  if (kind <= 80) return { name: 'clear', act: (at) => at.user.clear(id(at), [area(row, column, count, 2)]) };
  if (kind <= 84) return { name: 'type below', act: (at) => at.user.type(id(at), end, 1, 'BN-NEW') };
  if (kind <= 90) return { name: 'insert', act: (at) => at.user.insertRows(id(at), row, count) };
  if (kind <= 94) return { name: 'delete', act: (at) => at.user.deleteRows(id(at), row, Math.min(count, 3)) };
  return {
    name: 'sort',
    act: (at) => at.user.sortByColumn(id(at), 1, by, kind % 2 === 0),
  };
}

test(`${String(editCount)} edits of ${String(rowCount)} rows: the marks are those of a Check from nothing, the cells the person's`, async () => {
  const mine = openLarge();
  const alone = openLarge();
  let desk = await deskOn(mine.workbook, { undoSurvives: true });
  const random = seededRandom(seed);
  const done = new Map<string, number>();
  try {
    await desk.actions.check();
    for (let edit = 0; edit < editCount; edit += 1) {
      const { name, act } = nextAction(random, endOf(alone));
      done.set(name, (done.get(name) ?? 0) + 1);
      const before = random.whole(1, 100) <= 5 ? alone.workbook.undoHistory.undoLabel : null;
      if (before === null) {
        act(alone);
        act(mine);
      } else {
        // Back over our marks to the person's own last step.
        await quiet(desk);
        while (mine.workbook.undoHistory.undoLabel !== before && mine.user.undo());
        mine.user.undo();
        alone.user.undo();
      }
      // Some edits come while others are answered.
      if (random.whole(1, 3) > 1) await quiet(desk);
    }
    await quiet(desk);
    expect(desk.questions).toEqual([]);
    expect(desk.state().checked?.stale).toBe(false);

    const end = endOf(alone);
    expect(endOf(mine)).toBe(end);
    const cells = area(0, 0, end, columns);
    expect(mine.sheet.values(cells)).toEqual(alone.sheet.values(cells));

    const marks = () => mine.sheet.values(area(1, columns, end, 1)).map(([text]) => text);
    const lived = marks();
    const { result, sendable, totals } = desk.state().checked ?? {};
    desk = await desk.reopen();
    await desk.actions.check();
    expect(lived).toEqual(marks());
    expect(lived.filter((text) => text !== '').length).toBeGreaterThan(10);
    expect(mine.sheet.parts.conditionalFormats).toHaveLength(2);
    const anew = desk.state().checked;
    expect(result?.counts).toEqual(anew?.result.counts);
    expect(result?.groups.map(({ cause, count }) => [cause, count])).toEqual(
      anew?.result.groups.map(({ cause, count }) => [cause, count]),
    );
    expect({ sendable, totals }).toEqual({ sendable: anew?.sendable, totals: anew?.totals });
  } finally {
    await desk.close();
  }
});
