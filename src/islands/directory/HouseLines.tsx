import { hostOf } from "../../presentation/site/web-address.ts";
import { TYPE_UNKNOWN } from "../../domain/directory/finding/facets.ts";
import { rowDistance } from "../../presentation/directory/distance-text.ts";
import type { ListedHospice, ListEntry } from "../../presentation/directory/listed-hospice.ts";
import { sayPhoneKind } from "../../presentation/directory/say-phone-kind.ts";
import { telephoneHref } from "../../presentation/directory/telephone-href.ts";
import { houseWords } from "../../words/sociale-kaart-kaart.ts";
import { useHouseAddress } from "./house-address.ts";
import { statusNames } from "../../words/sociale-kaart.ts";

/** The kind a source names; one we only infer is said to be that. */
function Kind({ hospice: { answers, typeName, likelyTypeName } }: { hospice: ListedHospice }) {
  if (likelyTypeName !== undefined) return houseWords.likelyType({ type: likelyTypeName.toLowerCase() });
  const isUnknown = answers.type === undefined || answers.type === TYPE_UNKNOWN;
  return isUnknown ? houseWords.unknownType : typeName.toLowerCase();
}

/** The number to call; without one the website, where that is what is known. */
function Call({ hospice: { phone, phoneKind, website } }: { hospice: ListedHospice }) {
  if (phone === null)
    return (
      <>
        <span className="entry-note">{houseWords.unknownPhone}</span>
        {website !== undefined && (
          <a className="entry-website" href={website} rel="noreferrer">
            {hostOf(website)}
          </a>
        )}
      </>
    );
  const note = sayPhoneKind(phoneKind);
  return (
    <>
      <a className="entry-phone" href={telephoneHref(phone)}>
        {phone}
      </a>
      {note && <span className="entry-note">{note}</span>}
    </>
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
  const { id, name, city, beds, otherBeds, status, confirmed } = hospice;
  const knownBeds = beds ?? otherBeds[0];
  return (
    <>
      <Heading className="entry-name">
        <span className="entry-number">{number}.</span> <a href={useHouseAddress(id)}>{name}</a>
      </Heading>
      <p className="entry-line">
        <strong>{city}</strong>, <Kind hospice={hospice} />
        {distanceKm !== null && (
          <>
            , <span className="entry-distance">{rowDistance(distanceKm)}</span>
          </>
        )}
        {knownBeds !== undefined && (
          <>
            , <span className="entry-beds">{knownBeds}</span>
          </>
        )}
        {status !== "open" && (
          <>
            , <span className="state state-closed">{statusNames[status]}</span>
          </>
        )}
        {confirmed && (
          <>
            , <span className="state state-yes">{houseWords.confirmed}</span>
          </>
        )}
      </p>
      <p className="entry-call">
        <Call hospice={hospice} />
      </p>
    </>
  );
}
