import { useEffect, useRef } from "react";
import { rowsWords } from "../../../words/prognose-eigen-cijfers.ts";

export interface FieldProblem {
  /** Id of the field. */
  id: string;
  message: string;
}

interface Props {
  problems: readonly FieldProblem[];
  /** Rises when the visitor asked for the figures to be used or read: the summary then takes the focus. */
  asked: number;
  onChoose: (id: string) => void;
}

const MOST_SHOWN = 30;

/** What is wrong, above the form, with a way to each field. */
export function ProblemSummary({ problems, asked, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) box.current?.focus();
  }, [asked]);
  if (problems.length === 0) return null;
  return (
    <div
      className="problem-summary"
      role="group"
      aria-label={rowsWords.problems({ count: problems.length })}
      tabIndex={-1}
      ref={box}
    >
      <p>
        <strong>{rowsWords.problems({ count: problems.length })}</strong>
      </p>
      <ul>
        {problems.slice(0, MOST_SHOWN).map(({ id, message }, index) => (
          <li key={index}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                onChoose(id);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && <p>{rowsWords.moreProblems({ count: problems.length - MOST_SHOWN })}</p>}
    </div>
  );
}
