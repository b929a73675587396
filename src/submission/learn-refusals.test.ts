import { learnRefusals, type RefusedRow } from './learn-refusals';

const named: RefusedRow = { operation: 'create', named: true, verdict: 'missing', changed: undefined };
const other = (
  operation: RefusedRow['operation'],
  verdict: RefusedRow['verdict'],
  changed?: boolean,
): RefusedRow => ({ operation, named: false, verdict, changed });

describe('learnRefusals', () => {
  it.each([
    ['an account to be created is absent', [other('create', 'missing')], 'whole'],
    ['Command holds what it held before', [other('update', 'different', false)], 'whole'],
    ['an account to be created is there', [other('create', 'landed')], 'only-named'],
    ['an update is there and was not before', [other('update', 'landed', true)], 'only-named'],
  ] as const)('%s', (_, others, learned) => {
    expect(learnRefusals([named, ...others])).toBe(learned);
    expect(learnRefusals([named, ...others, other('update', 'cannot-tell')])).toBe(learned);
  });

  it.each([
    ['nobody was named', [other('create', 'missing')]],
    ['no other row', [named]],
    ['an update that may have been there before', [named, other('update', 'landed')]],
    ['a create that was there before', [named, other('create', 'landed', false)]],
    ['an update that differs for whatever reason', [named, other('update', 'different', true)]],
    ['an update that differs, nobody knows from what', [named, other('update', 'different')]],
    ['rows that contradict each other', [named, other('create', 'missing'), other('create', 'landed')]],
  ] as const)('learns nothing where %s', (_, rows) => {
    expect(learnRefusals(rows)).toBeUndefined();
  });
});
