import { askerAdvice, urgencyAdvice } from "../../words/sociale-kaart.ts";
import type { DirectoryQuery } from "../../presentation/directory/directory-query.ts";

/** What to do next, from how soon it is and who asks. */
export function Advice({ urgency, asker }: Pick<DirectoryQuery, "urgency" | "asker">) {
  const advice = asker === "" ? null : askerAdvice[asker];
  return (
    <div className="aside">
      {urgency !== "" && <p>{urgencyAdvice[urgency]}</p>}
      {advice && (
        <p>
          {advice.text}
          {"link" in advice && (
            <>
              {" "}
              <a href={advice.link.href}>{advice.link.label}</a>.
            </>
          )}
        </p>
      )}
    </div>
  );
}
