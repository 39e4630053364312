import { useEffect, useRef, useState } from "react";
import type { WorkerAnswer } from "./model-worker.ts";
import type { TaskName, WorkerInputs, WorkerResults } from "./worker-tasks.ts";

/** Why there is no answer: the model refuses the input, it could not be asked, or it took too long. */
export type TaskFailure = "impossible" | "unavailable" | "slow";

export class TaskError extends Error {
  readonly failure: TaskFailure;

  constructor(message: string, failure: TaskFailure) {
    super(message);
    this.failure = failure;
  }
}

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: TaskError) => void;
}

/** Many times what the slowest question takes on a slow telephone; who waits longer waits for nothing. */
const LIMIT_MS = 60_000;

let worker: Promise<Worker> | null = null;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/** One worker for all views, started when the first of them asks. It runs the page's own scripts: the model travels once. */
async function startWorker(): Promise<Worker> {
  const { WORKER_ADDRESS } = await import("./model-worker.ts");
  const started = new Worker(WORKER_ADDRESS, { type: "module" });
  started.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ("error" in data) asked?.reject(new TaskError(data.error, data.failure));
    else asked?.resolve(data.result);
  };
  started.onerror = () => stop(started, new TaskError("The worker could not run", "unavailable"));
  return started;
}

/** Everybody who waits is told; the next question starts a new worker. */
function stop(stopped: Worker, error: TaskError): void {
  stopped.terminate();
  worker = null;
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
}

/** Rejects with a TaskError. */
export async function askWorker<Name extends TaskName>(name: Name, input: WorkerInputs[Name]): Promise<WorkerResults[Name]> {
  worker ??= startWorker();
  const started = await worker.catch((error: unknown) => {
    worker = null;
    throw new TaskError(String(error), "unavailable");
  });
  const id = (lastId += 1);
  const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
  const timer = setTimeout(() => stop(started, new TaskError("The worker took too long", "slow")), LIMIT_MS);
  started.postMessage({ id, name, input });
  return (await answer.finally(() => clearTimeout(timer))) as WorkerResults[Name];
}

export interface TaskState<Result, Input> {
  /** The last answer there is; of an earlier input while `isBusy`. Null before the first one. */
  result: Result | null;
  /** What `result` is the answer to, so that a view can name the year and area its figures are of. */
  answered: Input | null;
  isBusy: boolean;
  /** Of the present input; null while there is an answer or one is under way. */
  failure: TaskFailure | null;
}

/**
 * The answer to the latest input; null asks nothing. While one question is under way only the newest next one is kept,
 * so that dragging a slider does not queue up work nobody waits for.
 */
export function useWorkerTask<Name extends TaskName>(name: Name, input: WorkerInputs[Name] | null): TaskState<WorkerResults[Name], WorkerInputs[Name]> {
  const key = input === null ? null : JSON.stringify(input);
  const [answered, setAnswered] = useState<{ key: string; input: WorkerInputs[Name]; result: WorkerResults[Name] | TaskFailure } | null>(null);
  const running = useRef(false);
  const wanted = useRef<{ key: string; input: WorkerInputs[Name] } | null>(null);

  useEffect(() => {
    wanted.current = key === null ? null : { key, input: JSON.parse(key) as WorkerInputs[Name] };
    async function work() {
      if (running.current) return;
      running.current = true;
      let done: string | null = null;
      while (wanted.current !== null && wanted.current.key !== done) {
        const { key: asked, input: question } = wanted.current;
        const result = await askWorker(name, question).catch((error: unknown): TaskFailure => (error instanceof TaskError ? error.failure : "unavailable"));
        setAnswered({ key: asked, input: question, result });
        done = asked;
      }
      running.current = false;
    }
    void work();
  }, [name, key]);

  const isBusy = key !== null && answered?.key !== key;
  const failure = typeof answered?.result === "string" ? answered.result : null;
  const result = answered === null || typeof answered.result === "string" ? null : answered.result;
  return { result, answered: answered?.input ?? null, isBusy, failure: isBusy ? null : failure };
}
