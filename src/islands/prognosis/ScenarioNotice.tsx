import { quoteTitle, type ScenarioOrigin } from "../../presentation/prognosis/scenarios/say-origin.ts";

interface Props {
  /** null: the figures are those of the site, and nothing is said. */
  line: string | null;
  origin: ScenarioOrigin;
  title: string | undefined;
}

/** Before the answer: that this is not the outcome of the site, and what that is. */
export function ScenarioNotice({ line, origin, title }: Props) {
  if (line === null) return null;
  return (
    <div className="banner scenario-notice" role="status">
      <p>
        <strong>{line}</strong>
      </p>
      {title !== undefined && <p>{quoteTitle(origin, title)}</p>}
    </div>
  );
}
