import { taskWords } from "../../text/prognosis-tasks.ts";
import type { TaskProgress } from "./use-worker-task.ts";

interface Props {
  task: TaskProgress;
  /** What is said when the calculation failed; nothing here when left out. */
  failed?: string;
}

/** That a calculation takes long, with a way to stop it; that it was stopped, with a way to try again. */
export function TaskNotice({ task: { isBusy, isLate, hasFailed, stopped, stop, retry }, failed }: Props) {
  if (isBusy && isLate) {
    return (
      <p className="banner" role="status">
        {taskWords.late}{" "}
        <button type="button" className="button quiet" onClick={stop}>{taskWords.stop}</button>
      </p>
    );
  }
  const words = stopped === null ? hasFailed && failed : taskWords[stopped];
  if (isBusy || words === undefined || words === false) return null;
  return (
    <p className="banner" role="alert">
      {words}{" "}
      <button type="button" className="button quiet" onClick={retry}>{taskWords.retry}</button>
    </p>
  );
}
