import type { ReactNode } from "react";
import { quoteTitle, type ScenarioOrigin } from "../../presentation/prognosis/scenarios/say-origin.ts";

interface Props {
  /** null: the figures are those of the site, and nothing is said. */
  line: string | null;
  origin: ScenarioOrigin;
  title: string | undefined;
  /** What it showed when it was made, beside now. */
  children?: ReactNode;
}

/** Before the answer: that this is not the outcome of the site, and what that is. */
export function ScenarioNotice({ line, origin, title, children }: Props) {
  if (line === null) return null;
  return (
    <div className="banner scenario-notice">
      <p>
        <strong>{line}</strong>
      </p>
      {title !== undefined && <p>{quoteTitle(origin, title)}</p>}
      {children}
    </div>
  );
}
