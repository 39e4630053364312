import type { Verdict } from "../../domain/directory/finding/facets.ts";
import { bedsUnknown } from "../../words/bedden.ts";
import { entryWords, statusNames, verdictNames } from "../../words/sociale-kaart.ts";
import { distanceText } from "../../presentation/directory/distance-text.ts";
import type { ListedHospice, ListEntry, NamedReason } from "../../presentation/directory/listed-hospice.ts";
import { telephoneHref } from "../../presentation/directory/telephone-href.ts";

/** The number of now first; what is not of now stands behind it, and says what it is. */
function Beds({ hospice: { beds, otherBeds } }: { hospice: ListedHospice }) {
  const others = otherBeds.join("; ");
  if (beds !== null) return others === "" ? beds : `${beds}; ${others}`;
  return (
    <>
      <span className="state state-unknown">{bedsUnknown}</span>
      {others !== "" && `; ${others}`}
    </>
  );
}

const VERDICTS: readonly Verdict[] = ["meets", "on-consultation", "unknown", "lacks"];
const STATES: Readonly<Record<Verdict, string>> = {
  meets: "state-yes",
  "on-consultation": "state-on-consultation",
  unknown: "state-unknown",
  lacks: "state-no",
};

/** Why this hospice, and why not: per verdict the wishes it holds for. */
function Reasons({ reasons }: { reasons: readonly NamedReason[] }) {
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
  const { hospice, number, distanceKm, explain } = entry;
  const { id, name, city, answers, typeName, networkNames, phone, status, confirmed } = hospice;
  const reasons = explain();
  return (
    <li className="hospice-entry" id={`hospice-${id}`}>
      <h4>
        <span className="entry-number">{number}.</span> <a href={`/sociale-kaart/${id}/`}>{name}</a>
      </h4>
      <p className="entry-line">
        <strong>{city}</strong>,{" "}
        {answers.type === undefined ? (
          <span className="state state-unknown">{entryWords.unknownType}</span>
        ) : (
          typeName.toLowerCase()
        )}
      </p>
      {distanceKm !== null && <p className="entry-line">{distanceText(distanceKm)}</p>}
      <p className="entry-line">
        {phone === null ? (
          <span className="state state-unknown">{entryWords.unknownPhone}</span>
        ) : (
          <a className="entry-phone" href={telephoneHref(phone)}>
            {phone}
          </a>
        )}
        <span className="entry-beds">
          <Beds hospice={hospice} />
        </span>
      </p>
      {reasons.length > 0 && <Reasons reasons={reasons} />}
      <p className="entry-line entry-small">
        <span>{networkNames.length === 0 ? entryWords.unknownNetwork : networkNames.join(` ${entryWords.and} `)}</span>
        {status !== "open" && <span className="state state-closed">{statusNames[status]}</span>}
        {!confirmed && <span className="state state-unconfirmed">{entryWords.unconfirmed}</span>}
      </p>
      <shortlist-toggle data-id={id} data-name={name} />
    </li>
  );
}
