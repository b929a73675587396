import fc from 'fast-check';
import { ContactPlaces } from './contact-places';

function placesOf(contacts: ContactPlaces, hash: number): number[] {
  const places: number[] = [];
  for (let place = contacts.firstOf(hash); place >= 0; place = contacts.nextOf(place)) places.push(place);
  return places.sort((a, b) => a - b);
}

function filled(...contacts: readonly (readonly [place: number, hash: number, account: number])[]) {
  const places = new ContactPlaces(3);
  places.reserve(100);
  for (const [place, hash, account] of contacts) places.add(place, hash, account);
  return places;
}

test('the places of each hash are those of a map of sets, whatever comes and goes', () => {
  const change = fc.record({ place: fc.nat(5000), hash: fc.integer({ min: -4, max: 1100 }) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 120 }), (changes) => {
      const contacts = new ContactPlaces(3);
      contacts.reserve(5001);
      const hashOf = new Map<number, number>();
      for (const { place, hash } of changes) {
        const present = hashOf.get(place);
        expect(contacts.has(place)).toBe(present !== undefined);
        // Nothing comes of taking out what is not there.
        contacts.remove(place, present ?? hash);
        hashOf.delete(place);
        expect(contacts.has(place)).toBe(false);
        if (present === hash) continue;
        contacts.add(place, hash, place);
        hashOf.set(place, hash);
      }
      for (const { hash } of changes)
        expect(placesOf(contacts, hash)).toEqual(
          [...hashOf].flatMap(([place, of]) => (of === hash ? [place] : [])).sort((a, b) => a - b),
        );
    }),
    { numRuns: 60 },
  );
});

test('more hashes than there was room for at first are all found again', () => {
  const contacts = new ContactPlaces(0);
  contacts.reserve(9_000);
  // Far apart, and in the same slots when there are few of them.
  const hashes = Array.from({ length: 3_000 }, (_, n) => (n % 2 === 0 ? n << 12 : -n));
  hashes.forEach((hash, place) => {
    contacts.add(place, hash, place);
  });
  hashes.forEach((hash, place) => {
    contacts.add(place + 3_000, hash, place);
  });
  expect(hashes.map((hash) => placesOf(contacts, hash))).toEqual(
    hashes.map((_, place) => [place, place + 3_000]),
  );
  expect(hashes.every((hash) => contacts.isCrowded(hash))).toBe(true);
});

describe('with places of more than three accounts a hash is crowded', () => {
  test.each([
    ['three accounts', [1, 2, 3], false],
    ['four accounts', [1, 2, 3, 4], true],
    ['many instalments of one account, one after the other', [1, 1, 1, 1, 1, 1], false],
    ['instalments of three accounts', [1, 1, 2, 2, 3, 3], false],
  ])('%s', (_, accounts, crowded) => {
    const contacts = filled(...accounts.map((account, place) => [place, 7, account] as const));
    expect(contacts.isCrowded(7)).toBe(crowded);
    expect(contacts.isCrowded(8)).toBe(false);
  });

  test('until the last of them goes; then accounts are counted anew', () => {
    const contacts = filled([0, 7, 1], [1, 7, 2], [2, 7, 3], [3, 7, 4]);
    for (const place of [3, 0, 2]) {
      contacts.remove(place, 7);
      expect(contacts.isCrowded(7)).toBe(true);
    }
    contacts.remove(1, 7);
    expect(contacts.isCrowded(7)).toBe(false);
    // The account that came last before is one of the three.
    for (const [place, account] of [4, 5, 6].entries()) contacts.add(place, 7, account);
    expect(contacts.isCrowded(7)).toBe(false);
    contacts.add(3, 7, 7);
    expect(contacts.isCrowded(7)).toBe(true);
  });
});

test('a place that repeats the one above is counted nowhere, and is forgotten like any other', () => {
  const contacts = filled([0, 7, 1]);
  contacts.addRepeating(2);
  expect([contacts.has(2), contacts.isRepeating(2), contacts.isRepeating(0)]).toEqual([true, true, false]);
  expect(placesOf(contacts, 7)).toEqual([0]);
  contacts.remove(2, 7);
  expect([contacts.has(2), contacts.isRepeating(2)]).toEqual([false, false]);
  expect(placesOf(contacts, 7)).toEqual([0]);
});

test('to be looked at: all that is crowded at first, and then what changed since', () => {
  const contacts = filled([0, 7, 1], [1, 7, 2], [2, 7, 3], [3, 7, 4], [4, 8, 1]);
  contacts.addRepeating(6);
  const taken = () => [...contacts.takeChanged()].sort((a, b) => a - b);
  expect(taken()).toEqual([7]);
  expect(taken()).toEqual([]);
  contacts.remove(3, 7);
  contacts.add(9, 9, 1);
  expect(taken()).toEqual([7, 9]);
  contacts.remove(6, 5);
  contacts.noteChange(6);
  contacts.remove(50, 10);
  expect(taken()).toEqual([5, 6]);
});
