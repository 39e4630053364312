import { useEffect, useRef, useState } from "react";
import type { WorkerAnswer } from "./model-worker.ts";
import type { TaskName, WorkerInputs, WorkerResults } from "./worker-tasks.ts";

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

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
    if ("error" in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.result);
  };
  started.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error("The worker could not run"));
    waiting.clear();
    worker = null;
  };
  return started;
}

export async function askWorker<Name extends TaskName>(name: Name, input: WorkerInputs[Name]): Promise<WorkerResults[Name]> {
  worker ??= startWorker();
  const started = await worker.catch((error: unknown) => {
    worker = null;
    throw error;
  });
  const id = (lastId += 1);
  const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
  started.postMessage({ id, name, input });
  return answer as Promise<WorkerResults[Name]>;
}

export interface TaskState<Result, Input> {
  /** The last answer there is; of an earlier input while `isBusy`. Null before the first one. */
  result: Result | null;
  /** What `result` is the answer to, so that a view can name the year and area its figures are of. */
  answered: Input | null;
  isBusy: boolean;
  hasFailed: boolean;
}

/**
 * The answer to the latest input; null asks nothing. While one question is under way only the newest next one is kept,
 * so that dragging a slider does not queue up work nobody waits for.
 */
export function useWorkerTask<Name extends TaskName>(name: Name, input: WorkerInputs[Name] | null): TaskState<WorkerResults[Name], WorkerInputs[Name]> {
  const key = input === null ? null : JSON.stringify(input);
  const [answered, setAnswered] = useState<{ key: string; input: WorkerInputs[Name]; result: WorkerResults[Name] | null } | null>(null);
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
        const result = await askWorker(name, question).catch(() => null);
        setAnswered({ key: asked, input: question, result });
        done = asked;
      }
      running.current = false;
    }
    void work();
  }, [name, key]);

  const isBusy = key !== null && answered?.key !== key;
  return { result: answered?.result ?? null, answered: answered?.input ?? null, isBusy, hasFailed: !isBusy && answered !== null && answered.result === null };
}
