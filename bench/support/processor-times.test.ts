import { processorTimes } from './processor-times';

const thread = { pid: 7, tid: 1 };
const task = { ...thread, name: 'ThreadControllerImpl::RunTask', ph: 'X' };
const trace = {
  traceEvents: [
    { ...thread, name: 'clock', ph: 'M', ts: 0 },
    { ...thread, name: 'clock', ph: 'I', ts: 1_000_000 },
    { ...task, ts: 1_100_500, dur: 60_000, tdur: 25_000 },
    { ...task, ts: 1_101_000, dur: 2_000, tdur: 2_000 },
    { ...task, tid: 2, ts: 1_100_000, dur: 90_000, tdur: 90_000 },
  ],
};

test('a task is known by where it begins, on the thread that made the mark', () => {
  expect(processorTimes(trace, 'clock')({ at: 100, ms: 60 })).toBe(25);
});

test('what the page alone reckons to a task counts in full', () => {
  expect(processorTimes(trace, 'clock')({ at: 100, ms: 67 })).toBe(32);
});

test('a task that the trace does not tell of counts in full', () => {
  expect(processorTimes(trace, 'clock')({ at: 100, ms: 130 })).toBe(130);
  expect(processorTimes(trace, 'clock')({ at: 200, ms: 55 })).toBe(55);
});

test('a trace without the mark is of another page', () => {
  expect(() => processorTimes(trace, 'other')).toThrow('The trace holds no mark other.');
});
