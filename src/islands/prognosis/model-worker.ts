/**
 * Runs the tasks off the main thread, so that a slider never waits for a thousand draws. The page imports this file for
 * its address alone: built as one of the page's own scripts, it shares the model with them instead of carrying a copy.
 */
import { scopeOf } from "../../domain/prognosis/run/scope.ts";
import { loadModel, prepareUncertaintyOnce } from "./load-model.ts";
import { loadTask, type TaskName, type WorkerInputs } from "./worker-tasks.ts";

export interface WorkerRequest<Name extends TaskName = TaskName> {
  id: number;
  name: Name;
  input: WorkerInputs[Name];
}

/** Impossible: the model refuses the input. Unavailable: it could not be asked. */
export type WorkerAnswer =
  { id: number; result: unknown } | { id: number; error: string; failure: "impossible" | "unavailable" };

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<WorkerRequest>) => void;
  postMessage: (answer: WorkerAnswer) => void;
};

export const WORKER_ADDRESS = import.meta.url;

if (!("document" in globalThis))
  scope.onmessage = ({ data }) => void answer(data).then((found) => scope.postMessage(found));

async function answer({ id, name, input }: WorkerRequest): Promise<WorkerAnswer> {
  // Most questions look over borders; the bands, which nearly every visitor asks, stay within the region.
  const scope = name === "bands" ? scopeOf((input as WorkerInputs["bands"]).query) : undefined;
  const loaded = await Promise.all([loadModel(scope), loadTask(name)]).catch(String);
  if (typeof loaded === "string") return { id, error: loaded, failure: "unavailable" };
  const [model, task] = loaded;
  try {
    // The name says which input it is; the pair cannot be told to the compiler.
    const run = task as (...values: unknown[]) => unknown;
    return { id, result: run(model, () => prepareUncertaintyOnce(model), input) };
  } catch (error) {
    return { id, error: String(error), failure: "impossible" };
  }
}
