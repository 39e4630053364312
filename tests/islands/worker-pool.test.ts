import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { WorkerAnswer, WorkerRequest } from "../../src/islands/prognosis/model-worker.ts";
import { createWorkerPool, TaskError, type PoolWorker } from "../../src/islands/prognosis/worker-pool.ts";

const LIMITS = { longestMs: 60_000, patienceMs: 1_000, mostWorkers: 3 };

class FakeWorker implements PoolWorker {
  asked: WorkerRequest[] = [];
  isEnded = false;
  onmessage: PoolWorker["onmessage"] = null;
  onerror: PoolWorker["onerror"] = null;
  postMessage(request: WorkerRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.isEnded = true;
  }
  refuse() {
    this.onmessage?.({
      data: { id: this.asked.at(-1)!.id, error: "RangeError", failure: "impossible" },
    } as MessageEvent<WorkerAnswer>);
  }
  answer(result: unknown) {
    this.onmessage?.({ data: { id: this.asked.at(-1)!.id, result } } as MessageEvent<WorkerAnswer>);
  }
}

let workers: FakeWorker[];
const ask = () =>
  createWorkerPool(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return Promise.resolve(worker);
  }, LIMITS);
const question = (year: number) => ({ name: "places" as const, input: { year } as never });
const failureOf = (answer: Promise<unknown>) =>
  answer.then(
    () => "answered",
    (error: unknown) => (error instanceof TaskError ? error.failure : String(error)),
  );

beforeEach(() => {
  workers = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the workers that compute", () => {
  it("ends a worker that never answers, and asks the next question of a new one", async () => {
    const pool = ask();
    const first = failureOf(pool(question(2030)));
    await vi.advanceTimersByTimeAsync(LIMITS.longestMs);
    expect(await first).toBe("slow");
    expect(workers[0]!.isEnded).toBe(true);
    const second = pool(question(2031));
    await vi.advanceTimersByTimeAsync(0);
    workers[1]!.answer("ja");
    expect(await second).toBe("ja");
    expect(workers[1]!.isEnded).toBe(false);
  });

  it("does the same for a worker that never starts", async () => {
    const pool = createWorkerPool(() => new Promise(() => undefined), LIMITS);
    const first = failureOf(pool(question(2030)));
    await vi.advanceTimersByTimeAsync(LIMITS.longestMs);
    expect(await first).toBe("slow");
  });

  it("ends the worker of a question that is stopped, at once", async () => {
    const stop = new AbortController();
    const answer = failureOf(ask()(question(2030), stop.signal));
    await vi.advanceTimersByTimeAsync(0);
    stop.abort();
    expect(await answer).toBe("stopped");
    await vi.advanceTimersByTimeAsync(0);
    expect(workers[0]!.isEnded).toBe(true);
  });

  it("lets a new question pass one that takes long", async () => {
    const pool = ask();
    void failureOf(pool(question(2030)));
    const second = pool(question(2031));
    await vi.advanceTimersByTimeAsync(LIMITS.patienceMs);
    expect(workers).toHaveLength(2);
    workers[1]!.answer("ja");
    expect(await second).toBe("ja");
    expect(workers[0]!.isEnded).toBe(false);
  });

  it("keeps to one worker while answers come in time", async () => {
    const pool = ask();
    const answers = [pool(question(2030)), pool(question(2031))];
    await vi.advanceTimersByTimeAsync(10);
    workers[0]!.answer("een");
    await vi.advanceTimersByTimeAsync(10);
    workers[0]!.answer("twee");
    expect(await Promise.all(answers)).toEqual(["een", "twee"]);
    await vi.advanceTimersByTimeAsync(LIMITS.longestMs);
    expect(workers).toHaveLength(1);
    expect(workers[0]!.isEnded).toBe(false);
  });

  it("forgets a waiting question that is stopped, without ending the work of another", async () => {
    const pool = ask();
    const stop = new AbortController();
    const first = pool(question(2030));
    const second = failureOf(pool(question(2031), stop.signal));
    await vi.advanceTimersByTimeAsync(0);
    stop.abort();
    expect(await second).toBe("stopped");
    workers[0]!.answer("een");
    expect(await first).toBe("een");
    expect(workers[0]!.asked).toHaveLength(1);
  });

  it("tells a question that the model refuses from one that could not be asked", async () => {
    const refused = failureOf(ask()(question(2030)));
    await vi.advanceTimersByTimeAsync(0);
    workers[0]!.refuse();
    expect(await refused).toBe("impossible");
    const unread = createWorkerPool(
      () => Promise.reject(new TypeError("Failed to fetch dynamically imported module")),
      LIMITS,
    );
    expect(await failureOf(unread(question(2030)))).toBe("unavailable");
  });

  it("tells what a worker that breaks did not answer, and goes on with another", async () => {
    const pool = ask();
    const first = failureOf(pool(question(2030)));
    await vi.advanceTimersByTimeAsync(0);
    workers[0]!.onerror?.();
    expect(await first).toBe("unavailable");
    const second = pool(question(2031));
    await vi.advanceTimersByTimeAsync(0);
    workers[1]!.answer("ja");
    expect(await second).toBe("ja");
  });
});
