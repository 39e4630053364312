import { taskFailures, taskWords } from "../../words/prognose-berekening.ts";
import type { TaskProgress } from "./use-worker-task.ts";
import type { TaskFailure } from "./worker-pool.ts";

interface Props {
  task: TaskProgress;
  /** What a view says of a failure in its own words. */
  words?: Partial<Record<TaskFailure, string>>;
}

/** That a calculation takes long, with a way to stop it; that it gave no answer and why, with a way to try again. */
export function TaskNotice({ task: { isBusy, isLate, failure, stop, retry }, words }: Props) {
  if (isBusy && isLate) {
    return (
      <p className="banner" data-said>
        {taskWords.late}{" "}
        <button type="button" className="button quiet" onClick={stop}>
          {taskWords.stop}
        </button>
      </p>
    );
  }
  if (failure === null) return null;
  return (
    <p className="banner" data-said>
      {words?.[failure] ?? taskFailures[failure]}
      {failure !== "impossible" && (
        <>
          {" "}
          <button type="button" className="button quiet" onClick={retry}>
            {taskWords.retry}
          </button>
        </>
      )}
    </p>
  );
}
