import { useCallback, useEffect, useRef, useState } from "react";
import { createWorkerPool, TaskError, type AskPool, type PoolWorker, type TaskFailure } from "./worker-pool.ts";
import type { TaskName, WorkerInputs, WorkerResults } from "./worker-tasks.ts";

/** It runs the page's own scripts: the model travels once. */
async function startWorker(): Promise<PoolWorker> {
  const { WORKER_ADDRESS } = await import("./model-worker.ts");
  return new Worker(WORKER_ADDRESS, { type: "module" }) as PoolWorker;
}

let pool: AskPool | null = null;

/** Rejects with a TaskError. Workers are shared by all views. */
export async function askWorker<Name extends TaskName>(
  name: Name,
  input: WorkerInputs[Name],
  signal?: AbortSignal,
): Promise<WorkerResults[Name]> {
  pool ??= createWorkerPool(startWorker);
  return (await pool({ name, input }, signal)) as WorkerResults[Name];
}

/** Longer than nearly every question takes, so that a visitor hears of it only when there is something to say. */
const LATE_AFTER_MS = 6_000;
/** A question nobody waits for any more may end by itself, which keeps the worker, but not for longer than this. */
const GRACE_MS = 1_000;

/** What a visitor can do about a question under way. */
export interface TaskProgress {
  isBusy: boolean;
  /** Why the present input has no answer; null while there is one or it is under way. */
  failure: TaskFailure | null;
  /** It takes longer than usual. */
  isLate: boolean;
  stop: () => void;
  /** Asks once more. */
  retry: () => void;
}

export interface TaskState<Result, Input> extends TaskProgress {
  /** The last answer there is; of an earlier input while `isBusy`. Null before the first one. */
  result: Result | null;
  /** What `result` is the answer to, so that a view can name the year and area its figures are of. */
  answered: Input | null;
}

interface Answered<Name extends TaskName> {
  key: string;
  attempt: number;
  input: WorkerInputs[Name];
  result: WorkerResults[Name] | null;
  failure: TaskFailure | null;
}

interface Wanted<Name extends TaskName> {
  key: string;
  attempt: number;
  input: WorkerInputs[Name];
}

/**
 * The answer to the latest input; null asks nothing. While one question is under way only the newest next one is kept,
 * so that dragging a slider does not queue up work nobody waits for; one that takes long is ended for it.
 */
export function useWorkerTask<Name extends TaskName>(
  name: Name,
  input: WorkerInputs[Name] | null,
): TaskState<WorkerResults[Name], WorkerInputs[Name]> {
  const key = input === null ? null : JSON.stringify(input);
  const [attempt, setAttempt] = useState(0);
  const [answered, setAnswered] = useState<Answered<Name> | null>(null);
  const running = useRef<{ wanted: Wanted<Name>; abort: AbortController } | null>(null);
  const wanted = useRef<Wanted<Name> | null>(null);

  useEffect(() => {
    wanted.current = key === null ? null : { key, attempt, input: JSON.parse(key) as WorkerInputs[Name] };
    async function work() {
      if (running.current !== null) return;
      let done: Wanted<Name> | null = null;
      while (wanted.current !== null && !isSame(wanted.current, done)) {
        const asked: Wanted<Name> = wanted.current;
        const abort = new AbortController();
        running.current = { wanted: asked, abort };
        const found = await askWorker(name, asked.input, abort.signal).then(
          (result) => ({ result, failure: null }),
          (error: unknown) => ({
            result: null,
            failure: error instanceof TaskError ? error.failure : ("unavailable" as const),
          }),
        );
        setAnswered({ ...asked, ...found });
        done = asked;
      }
      running.current = null;
    }
    void work();
    const old = running.current;
    if (old === null || isSame(old.wanted, wanted.current)) return;
    const timer = setTimeout(() => {
      if (running.current === old) old.abort.abort();
    }, GRACE_MS);
    return () => clearTimeout(timer);
  }, [name, key, attempt]);
  useEffect(
    () => () => {
      wanted.current = null;
      running.current?.abort.abort();
    },
    [],
  );

  const isBusy = key !== null && (answered?.key !== key || answered.attempt !== attempt);
  const isLate = useLate(isBusy ? `${attempt} ${key}` : null);
  const stop = useCallback(() => running.current?.abort.abort(), []);
  const retry = useCallback(() => setAttempt((tried) => tried + 1), []);
  return {
    result: answered?.result ?? null,
    answered: answered?.input ?? null,
    isBusy,
    isLate,
    failure: key === null || isBusy ? null : (answered?.failure ?? null),
    stop,
    retry,
  };
}

function isSame(one: { key: string; attempt: number } | null, other: { key: string; attempt: number } | null): boolean {
  return one?.key === other?.key && one?.attempt === other?.attempt;
}

/** True once the same question is busy for long. */
function useLate(question: string | null): boolean {
  const [late, setLate] = useState<string | null>(null);
  useEffect(() => {
    if (question === null) return;
    const timer = setTimeout(() => setLate(question), LATE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [question]);
  return question !== null && late === question;
}
