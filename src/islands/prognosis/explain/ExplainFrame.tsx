import type { ReactNode } from "react";
import { busyWords } from "../../../words/prognose-uitleg.ts";
import { TaskNotice } from "../TaskNotice.tsx";
import type { TaskProgress } from "../use-worker-task.ts";
import { OwnFiguresNote } from "../places/OwnFiguresNote.tsx";

interface Props {
  task: TaskProgress;
  /** The question still changes. */
  isUnsettled?: boolean;
  usesOwnFigures: boolean;
  /** null: there is no answer yet. */
  children: ReactNode;
}

/** What a view of the worker shows around its answer: that it is under way, that it failed, whose figures it has. */
export function ExplainFrame({ task, isUnsettled = false, usesOwnFigures, children }: Props) {
  if (task.failure !== null) return <TaskNotice task={task} />;
  return (
    <div className="explained" aria-busy={task.isBusy || isUnsettled}>
      <TaskNotice task={task} />
      {usesOwnFigures && <OwnFiguresNote />}
      {children ?? (
        <p className="note" data-said>
          {busyWords}
        </p>
      )}
    </div>
  );
}
