import type { ColumnIndex } from '../accounts/column-index';
import { issueDash, issueMarks } from '../ports/issue-marks';
import type { SheetPlace } from '../ports/workbook-port';
import { areaAddress, cellAddress, columnLetters } from './addresses';
import type { CellArea } from './addresses';
import type { Marker } from './markers';
import { worksheetColumn } from './open-place';

/** Excel's own "Bad" and "Neutral" colours, which people know from the Styles gallery. */
const colours = {
  error: { fill: '#FFC7CE', font: '#9C0006' },
  warning: { fill: '#FFEB9C', font: '#7F6000' },
} as const;

type RuleKind = keyof typeof colours;

/** A rule of ours that stands on the sheet, however Excel or a paste has rebased it. */
interface StandingRule {
  readonly item: Excel.ConditionalFormat;
  readonly formula: string;
  readonly address: string;
}

const ourFormula = new RegExp(
  `ISNUMBER\\(\\s*FIND\\(\\s*"(?:${issueMarks.error}|${issueMarks.warning}) "\\s*&[^"]*?\\$?[A-Z]+\\$?(\\d+)\\s*&\\s*" ${issueDash}"\\s*,\\s*\\$?([A-Z]+)\\$?\\d+`,
  'i',
);

/**
 * The formula of a colour rule for the top-left cell of the data: does this row's Issues text name this column's header
 * after the mark? FIND and not SEARCH, since headers may hold wildcards.
 * @example `=ISNUMBER(FIND("✖ "&A$1&" —",$K2))`
 */
export function ruleFormula(kind: RuleKind, place: SheetPlace, issues: ColumnIndex): string {
  const header = `${columnLetters(place.firstColumn)}$${String(place.headerRow)}`;
  const text = `$${cellAddress(place.firstRow, worksheetColumn(place, issues))}`;
  return `=ISNUMBER(FIND("${issueMarks[kind]} "&${header}&" ${issueDash}",${text}))`;
}

/**
 * Finds our rules on a sheet, in the order in which Excel applies them. Two syncs: the kinds first, then the formulas of
 * the custom ones. Rules that look at another table's Issues column are that table's own and are left out.
 */
async function standingRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: SheetPlace,
  markers: readonly Marker[],
): Promise<StandingRule[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/priority');
  await context.sync();
  const custom = formats.items
    .filter((item) => item.type === 'Custom')
    .sort((a, b) => a.priority - b.priority)
    .map((item) => {
      const rule = item.custom.rule;
      rule.load('formula');
      const ranges = item.getRanges();
      ranges.load('address');
      return { item, rule, ranges };
    });
  if (custom.length === 0) return [];
  await context.sync();
  const foreign = foreignIssues(place, markers);
  return custom
    .map(({ item, rule, ranges }) => ({ item, formula: rule.formula, address: ranges.address }))
    .filter(({ formula }) => {
      const match = ourFormula.exec(formula);
      return match !== null && !foreign.has(`${(match[2] ?? '').toUpperCase()}$${match[1] ?? ''}`);
    });
}

/** `K$1` for every Issues column on the sheet that belongs to another table. */
function foreignIssues(place: SheetPlace, markers: readonly Marker[]): ReadonlySet<string> {
  const ours = place.statusColumns.issues;
  const own = ours === undefined ? undefined : worksheetColumn(place, ours);
  return new Set(
    markers
      .filter(({ statusColumn }) => statusColumn === 'issues')
      .flatMap(({ cell }) => (cell === undefined ? [] : [cell]))
      .filter(({ row, column }) => row !== place.headerRow || column !== own)
      .map(({ row, column }) => `${columnLetters(column)}$${String(row)}`),
  );
}

/**
 * Puts the two rules over all data cells, errors above warnings and both above everybody else's. Ours are found by their
 * formula and replaced whole, never edited; rules that already stand exactly so are left alone. Formatting calls: at most
 * 8 and one for each rule of ours removed, whatever the number of issues. Syncs: 2 or 3.
 */
export async function putColourRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: SheetPlace,
  issues: ColumnIndex,
  markers: readonly Marker[],
): Promise<void> {
  const standing = await standingRules(context, sheet, place, markers);
  const area: CellArea = place;
  const [first, second, ...more] = standing;
  const stands = (rule: StandingRule | undefined, kind: RuleKind): boolean =>
    rule?.formula === ruleFormula(kind, place, issues) &&
    rule.address.slice(rule.address.lastIndexOf('!') + 1) === areaAddress(area);
  if (place.rowCount > 0 && more.length === 0 && stands(first, 'error') && stands(second, 'warning')) return;
  for (const { item } of standing) item.delete();
  if (place.rowCount > 0) {
    const data = sheet.getRangeByIndexes(
      place.firstRow - 1,
      place.firstColumn,
      place.rowCount,
      place.columnCount,
    );
    // Each new rule goes to the first place, so the one that must win comes last.
    for (const kind of ['warning', 'error'] as const) {
      // eslint-disable-next-line office-addins/load-object-before-read -- written to, not read
      const rule = data.conditionalFormats.add('Custom').custom;
      rule.rule.formula = ruleFormula(kind, place, issues);
      rule.format.fill.color = colours[kind].fill;
      rule.format.font.color = colours[kind].font;
    }
  }
  await context.sync();
}

/** Removes our rules and nobody else's. Syncs: 1 to 3. */
export async function removeColourRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: SheetPlace,
  markers: readonly Marker[],
): Promise<void> {
  const standing = await standingRules(context, sheet, place, markers);
  for (const { item } of standing) item.delete();
  if (standing.length > 0) await context.sync();
}
