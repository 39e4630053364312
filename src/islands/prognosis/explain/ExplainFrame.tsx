import type { ReactNode } from "react";
import { busyWords, failedWords } from "../../../text/prognosis-explain.ts";
import type { TaskFailure } from "../use-worker-task.ts";
import { OwnFiguresNote } from "../places/OwnFiguresNote.tsx";

interface Props {
  isBusy: boolean;
  failure: TaskFailure | null;
  usesOwnFigures: boolean;
  /** null: there is no answer yet. */
  children: ReactNode;
}

/** What a view of the worker shows around its answer: that it is under way, that it failed, whose figures it has. */
export function ExplainFrame({ isBusy, failure, usesOwnFigures, children }: Props) {
  if (failure !== null) return <p className="banner" role="alert">{failedWords[failure]}</p>;
  return (
    <div className="explained" aria-busy={isBusy}>
      {usesOwnFigures && <OwnFiguresNote />}
      {children ?? <p className="note" role="status">{busyWords}</p>}
    </div>
  );
}
