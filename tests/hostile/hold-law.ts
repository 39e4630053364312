import fc from "fast-check";
import { afterAll, expect } from "vitest";

/** 10,000 in the long run (npm run test:lang), fewer in the daily one. */
export const RUNS = Number(process.env["FUZZ_RUNS"] ?? 200);

/** No text takes more of the processor than this: time on the clock would tell how busy the machine is. */
const LONGEST_MS = 100;
/** A first time code is made faster and memory cleared; what the text itself takes is the shortest of several. */
const TIMES_AGAIN = 5;

const MICROSECONDS = 1000;

let slowest = { law: "", ms: 0 };

/** Runs a law on one input, which may not take long, and remembers what took longest. */
function hold<Value>(law: string, value: Value, check: (value: Value) => void): void {
  const time = (): number => {
    const before = process.threadCpuUsage();
    check(value);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / MICROSECONDS;
  };
  let ms = time();
  for (let again = 0; again < TIMES_AGAIN && ms > Math.min(slowest.ms, LONGEST_MS); again += 1)
    ms = Math.min(ms, time());
  if (ms > slowest.ms) slowest = { law, ms };
  expect(ms).toBeLessThan(LONGEST_MS);
}

/** Runs a law on many generated inputs. */
export function holds<Value>(
  law: string,
  any: fc.Arbitrary<Value>,
  check: (value: Value) => void,
  numRuns = RUNS,
): void {
  fc.assert(
    fc.property(any, (value) => hold(law, value, check)),
    { numRuns },
  );
}

/** Runs a law on each of these. */
export function holdsForEach<Value>(law: string, values: readonly Value[], check: (value: Value) => void): void {
  for (const value of values) hold(law, value, check);
}

/** For the end of a file of laws: nothing reached what every object has, and what took longest is told. */
export function tellSlowest(): void {
  afterAll(() => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)["version"]).toBeUndefined();
    console.log(`Traagst van ${RUNS} keer vijandige invoer: ${slowest.law}, ${slowest.ms.toFixed(1)} ms rekentijd`);
  });
}

/** The answer, or null where it was refused in words that the reader is shown. */
export function orRefusal<Answer>(act: () => Answer, refusal: new (...args: never[]) => Error): Answer | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof refusal && error.message !== "") return null;
    throw error;
  }
}
