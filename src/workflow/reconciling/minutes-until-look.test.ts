import { usualDelay } from '../../settings/learned';
import { minutesUntilLook } from './minutes-until-look';

test('pauses grow from the usual delay up to an hour, or the delay itself', () => {
  const pauses = (minutes: number | null) =>
    [0, 1, 2, 3, 4, 5].map((looks) => minutesUntilLook(looks, usualDelay(minutes, [])));
  expect(pauses(null)).toEqual([5, 10, 20, 40, 60, 60]);
  expect(pauses(90)).toEqual([90, 90, 90, 90, 90, 90]);
});
