import { rowDistance } from "../../presentation/directory/distance-text.ts";
import { sayListedKind } from "../../presentation/directory/house/say-kind.ts";
import type { ListedHospice, ListEntry } from "../../presentation/directory/listed-hospice.ts";
import { sayListedNumberNote } from "../../presentation/directory/house/say-number-note.ts";
import { telephoneHref } from "../../presentation/directory/telephone-href.ts";
import { houseWords } from "../../words/sociale-kaart-kaart.ts";
import { FreePlaces } from "./FreePlaces.tsx";
import { useHouseAddress } from "./house-address.ts";
import { statusNames } from "../../words/sociale-kaart.ts";
import { WaysIn } from "./WaysIn.tsx";

/** The number to call; without one what one can do now: always someone to ask. A row of a list has room for the first. */
function Call({ hospice, isRow }: { hospice: ListedHospice; isRow: boolean }) {
  const { phone, ways = [] } = hospice;
  if (phone === null) {
    return (
      <p className="entry-note entry-ways">
        <WaysIn ways={isRow ? ways.slice(0, 1) : ways} />
      </p>
    );
  }
  const note = sayListedNumberNote(hospice);
  return (
    <p className="entry-call">
      <a className="entry-phone" href={telephoneHref(phone)}>
        {phone}
      </a>
      {note && <span className="entry-note">{note}</span>}
    </p>
  );
}

/** What one calls by: name, place, kind, distance and number; the same in the list and on the map. */
export function HouseLines({
  entry: { hospice, number, distanceKm },
  heading: Heading,
}: {
  entry: ListEntry;
  heading: "h3" | "h4";
}) {
  const { id, name, city, beds, status, confirmed } = hospice;
  return (
    <>
      <Heading className="entry-name">
        <span className="entry-number">{number}.</span> <a href={useHouseAddress(id)}>{name}</a>
      </Heading>
      <p className="entry-line">
        <strong>{city}</strong>, {sayListedKind(hospice)}
        {distanceKm !== null && (
          <>
            , <span className="entry-distance">{rowDistance(distanceKm)}</span>
          </>
        )}
        {beds !== null && (
          <>
            , <span className="entry-beds">{beds}</span>
          </>
        )}
        {status !== "open" && (
          <>
            , <span className="state state-closed">{statusNames[status]}</span>
          </>
        )}
        <FreePlaces hospice={hospice} />
        {confirmed && (
          <>
            , <span className="state state-yes">{houseWords.confirmed}</span>
          </>
        )}
      </p>
      <Call hospice={hospice} isRow={Heading === "h4"} />
    </>
  );
}
