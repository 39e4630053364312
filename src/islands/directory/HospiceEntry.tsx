import type { Verdict } from "../../domain/directory/finding/facets.ts";
import type { ListEntry, NamedReason } from "../../presentation/directory/listed-hospice.ts";
import { verdictNames } from "../../words/sociale-kaart.ts";
import { HouseLines } from "./HouseLines.tsx";

const VERDICTS: readonly Verdict[] = ["meets", "on-consultation", "unknown", "lacks"];
const STATES: Readonly<Record<Verdict, string>> = {
  meets: "state-yes",
  "on-consultation": "state-on-consultation",
  unknown: "state-unknown",
  lacks: "state-no",
};

/** Why this hospice, and why not: per verdict the wishes it holds for. */
export function Reasons({ reasons }: { reasons: readonly NamedReason[] }) {
  const said = VERDICTS.map((verdict) => ({
    verdict,
    names: reasons.filter((reason) => reason.verdict === verdict).map(({ name }) => name),
  }));
  return (
    <ul className="entry-reasons">
      {said
        .filter(({ names }) => names.length > 0)
        .map(({ verdict, names }) => (
          <li key={verdict}>
            <span className={`state ${STATES[verdict]}`}>{verdictNames[verdict]}:</span> {names.join(", ")}
          </li>
        ))}
    </ul>
  );
}

/** One hospice in the list; the same at build and in the browser. */
export function HospiceEntry({ entry }: { entry: ListEntry }) {
  const { id, name } = entry.hospice;
  const reasons = entry.explain();
  return (
    <li className="hospice-entry" id={`hospice-${id}`}>
      <HouseLines entry={entry} heading="h4" />
      {reasons.length > 0 && <Reasons reasons={reasons} />}
      <shortlist-toggle data-id={id} data-name={name} />
    </li>
  );
}
