import { bandFailures } from "../../../words/prognose-berekening.ts";
import { TaskNotice } from "../TaskNotice.tsx";
import type { TaskProgress } from "../use-worker-task.ts";

/** That the bands take long or do not come; fetched when there is that to say. */
export default function BandsNotice({ task }: { task: TaskProgress }) {
  return <TaskNotice task={task} words={bandFailures} />;
}
