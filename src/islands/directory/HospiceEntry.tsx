import type { ListedHospice } from "./listed-hospice.ts";
import { telephoneHref } from "./telephone-href.ts";
import { statusNames } from "../../text/directory.ts";

interface Props {
  hospice: ListedHospice;
  /** The number it carries in the list and on the map. */
  number: number;
}

function Beds({ hospice: { beds, bedsAsOf } }: { hospice: ListedHospice }) {
  if (beds === null) return <span className="state state-unknown">aantal bedden onbekend</span>;
  return <>{beds === 1 ? "1 bed" : `${beds} bedden`}{bedsAsOf === null ? " (bron zonder datum)" : ` (${bedsAsOf})`}</>;
}

/** One hospice in the list; the same at build and in the browser. */
export function HospiceEntry({ hospice, number }: Props) {
  const { id, name, city, typeId, typeName, networkNames, phone, status, confirmed } = hospice;
  return (
    <li className="hospice-entry" id={`hospice-${id}`}>
      <h4>
        <span className="entry-number">{number}.</span> <a href={`/sociale-kaart/${id}/`}>{name}</a>
      </h4>
      <p className="entry-line">
        <strong>{city}</strong>, {typeId === "unknown" ? <span className="state state-unknown">type onbekend</span> : typeName.toLowerCase()}
      </p>
      <p className="entry-line">
        {phone === null ? <span className="state state-unknown">telefoonnummer onbekend</span> : <a className="entry-phone" href={telephoneHref(phone)}>{phone}</a>}
        <span className="entry-beds"><Beds hospice={hospice} /></span>
      </p>
      <p className="entry-line entry-small">
        <span>{networkNames.length === 0 ? "netwerk onbekend" : networkNames.join(" en ")}</span>
        {status !== "open" && <span className="state state-closed">{statusNames[status]}</span>}
        {!confirmed && <span className="state state-unconfirmed">niet bevestigd</span>}
      </p>
    </li>
  );
}
