import type { ReactNode } from "react";
import { busyWords, failedWords } from "../../../text/prognosis-explain.ts";
import { OwnFiguresNote } from "../places/OwnFiguresNote.tsx";

interface Props {
  isBusy: boolean;
  hasFailed: boolean;
  usesOwnFigures: boolean;
  /** null: there is no answer yet. */
  children: ReactNode;
}

/** What a view of the worker shows around its answer: that it is under way, that it failed, whose figures it has. */
export function ExplainFrame({ isBusy, hasFailed, usesOwnFigures, children }: Props) {
  if (hasFailed) return <p className="banner" role="alert">{failedWords}</p>;
  return (
    <div className="explained" aria-busy={isBusy}>
      {usesOwnFigures && <OwnFiguresNote />}
      {children ?? <p className="note" role="status">{busyWords}</p>}
    </div>
  );
}
