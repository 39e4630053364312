import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TaskError as TaskErrorType } from "../../src/islands/prognosis/use-worker-task.ts";

interface Question {
  id: number;
}

/** A worker that does what the test tells it to. */
class FakeWorker {
  static behave: (worker: FakeWorker, question: Question) => void = () => undefined;
  static started = 0;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  isTerminated = false;
  constructor() {
    FakeWorker.started += 1;
  }
  postMessage(question: Question) {
    FakeWorker.behave(this, question);
  }
  terminate() {
    this.isTerminated = true;
  }
}

let asking: typeof import("../../src/islands/prognosis/use-worker-task.ts");

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal("Worker", FakeWorker);
  vi.resetModules();
  FakeWorker.started = 0;
  asking = await import("../../src/islands/prognosis/use-worker-task.ts");
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const ask = () => asking.askWorker("sensitivity", { query: {}, year: 2040 } as never);
const failureOf = (answer: Promise<unknown>) => answer.then(() => "none", (error: TaskErrorType) => error.failure);

test("a question the model refuses, and a worker that did not load, are told apart", async () => {
  FakeWorker.behave = (worker, { id }) => worker.onmessage?.({ data: { id, error: "RangeError", failure: "impossible" } });
  expect(await failureOf(ask())).toBe("impossible");
  FakeWorker.behave = (worker) => worker.onerror?.();
  expect(await failureOf(ask())).toBe("unavailable");
});

test("a worker that never answers is stopped, everybody who waits is told, and the next question gets a new one", async () => {
  const workers = new Set<FakeWorker>();
  FakeWorker.behave = (worker) => workers.add(worker);
  const answers = [failureOf(ask()), failureOf(ask())];
  await vi.waitFor(() => expect(workers.size).toBe(1));
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(await Promise.all(answers)).toEqual(["slow", "slow"]);
  expect([...workers].map(({ isTerminated }) => isTerminated)).toEqual([true]);
  FakeWorker.behave = (worker, { id }) => worker.onmessage?.({ data: { id, result: "antwoord" } });
  expect(await ask()).toBe("antwoord");
  expect(FakeWorker.started).toBe(2);
});
