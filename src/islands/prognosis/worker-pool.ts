/**
 * Questions for the model, each with a limit of time and a way to stop it. A worker cannot be interrupted, only ended:
 * then a new one takes its place. A question that others would have to wait for long gets another worker beside it.
 */
import type { WorkerAnswer, WorkerRequest } from "./model-worker.ts";

/** What the pool needs of a Worker. */
export interface PoolWorker {
  postMessage: (request: WorkerRequest) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<WorkerAnswer>) => void) | null;
  onerror: (() => void) | null;
}

/** Why there is no answer: the model refuses the input, it could not be asked, it took too long, or it was stopped. */
export type TaskFailure = "impossible" | "unavailable" | "slow" | "stopped";

export class TaskError extends Error {
  readonly failure: TaskFailure;

  constructor(message: string, failure: TaskFailure) {
    super(message);
    this.failure = failure;
  }
}

export interface PoolLimits {
  /** A question that runs longer is ended. */
  longestMs: number;
  /** A question that waits this long gets a worker of its own. */
  patienceMs: number;
  mostWorkers: number;
}

export const POOL_LIMITS: PoolLimits = { longestMs: 60_000, patienceMs: 1_000, mostWorkers: 3 };

interface Question {
  request: WorkerRequest;
  signal: AbortSignal | undefined;
  resolve: (result: unknown) => void;
  reject: (error: TaskError) => void;
}

interface Seat {
  worker: Promise<PoolWorker>;
  /** null: idle. */
  question: Question | null;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Rejects with a TaskError. */
export type AskPool = (request: Pick<WorkerRequest, "name" | "input">, signal?: AbortSignal) => Promise<unknown>;

export function createWorkerPool(startWorker: () => Promise<PoolWorker>, limits: PoolLimits = POOL_LIMITS): AskPool {
  const seats = new Set<Seat>();
  const queue: Question[] = [];
  let lastId = 0;

  function assign(): void {
    while (queue.length > 0) {
      const seat = [...seats].find(({ question }) => question === null) ?? (seats.size === 0 ? addSeat() : undefined);
      if (seat === undefined) return;
      run(seat, queue.shift()!);
    }
  }

  function addSeat(): Seat {
    const seat: Seat = { worker: startWorker(), question: null, timer: undefined };
    seats.add(seat);
    return seat;
  }

  function run(seat: Seat, question: Question): void {
    seat.question = question;
    // A worker that never answers counts from the moment it is asked, also when it does not even start.
    seat.timer = setTimeout(() => drop(seat, new TaskError("The calculation took too long", "slow")), limits.longestMs);
    seat.worker.then(
      (worker) => {
        if (seat.question !== question) return;
        worker.onmessage = ({ data }) => finish(seat, data);
        worker.onerror = () => drop(seat, new TaskError("The worker could not run", "unavailable"));
        worker.postMessage(question.request);
      },
      (error: unknown) => drop(seat, new TaskError(String(error), "unavailable")),
    );
  }

  function finish(seat: Seat, answer: WorkerAnswer): void {
    const { question } = seat;
    if (question === null || question.request.id !== answer.id) return;
    clearTimeout(seat.timer);
    seat.question = null;
    if ("error" in answer) question.reject(new TaskError(answer.error, answer.failure));
    else question.resolve(answer.result);
    assign();
  }

  /** Ends the worker of this seat; the next question gets a new one. */
  function drop(seat: Seat, error: TaskError): void {
    if (!seats.delete(seat)) return;
    clearTimeout(seat.timer);
    seat.worker.then(
      (worker) => worker.terminate(),
      () => undefined,
    );
    seat.question?.reject(error);
    seat.question = null;
    assign();
  }

  function stop(question: Question): void {
    const error = new TaskError("The calculation was stopped", "stopped");
    const place = queue.indexOf(question);
    if (place >= 0) queue.splice(place, 1);
    const seat = [...seats].find((one) => one.question === question);
    if (seat) drop(seat, error);
    else question.reject(error);
  }

  return ({ name, input }, signal) =>
    new Promise((resolve, reject) => {
      const question: Question = { request: { id: (lastId += 1), name, input }, signal, resolve, reject };
      if (signal?.aborted) return reject(new TaskError("The calculation was stopped", "stopped"));
      signal?.addEventListener("abort", () => stop(question), { once: true });
      queue.push(question);
      assign();
      if (!queue.includes(question)) return;
      setTimeout(() => {
        if (!queue.includes(question) || seats.size >= limits.mostWorkers) return;
        addSeat();
        assign();
      }, limits.patienceMs);
    });
}
