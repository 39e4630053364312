import { hostOf } from "../../presentation/site/web-address.ts";
import { rowDistance } from "../../presentation/directory/distance-text.ts";
import { sayListedKind } from "../../presentation/directory/house/say-kind.ts";
import type { ListedHospice, ListEntry } from "../../presentation/directory/listed-hospice.ts";
import { sayPhoneKind } from "../../presentation/directory/say-phone-kind.ts";
import { telephoneHref } from "../../presentation/directory/telephone-href.ts";
import { houseWords } from "../../words/sociale-kaart-kaart.ts";
import { FreePlaces } from "./FreePlaces.tsx";
import { useHouseAddress } from "./house-address.ts";
import { statusNames } from "../../words/sociale-kaart.ts";

/** The number to call; without one the coordination point and the website, or else the network: always someone to ask. */
function Call({ hospice }: { hospice: ListedHospice }) {
  const { phone, phoneKind } = hospice;
  if (phone === null) return <OtherWays hospice={hospice} />;
  const note = sayPhoneKind(phoneKind);
  return (
    <>
      <Phone number={phone} />
      {note && <span className="entry-note">{note}</span>}
    </>
  );
}

function Phone({ number }: { number: string }) {
  return (
    <a className="entry-phone" href={telephoneHref(number)}>
      {number}
    </a>
  );
}

function OtherWays({ hospice: { coordinationPoint, website, network } }: { hospice: ListedHospice }) {
  return (
    <>
      {coordinationPoint && (
        <span className="entry-note">
          {houseWords.askPoint({ name: coordinationPoint.name })} <Phone number={coordinationPoint.phone} />
        </span>
      )}
      {website !== undefined && (
        <span className="entry-note">
          {houseWords.numberOn}{" "}
          <a className="entry-website" href={website} rel="noreferrer">
            {hostOf(website)}
          </a>
        </span>
      )}
      {network && (
        <span className="entry-note">
          {houseWords.askNetwork}{" "}
          <a className="entry-website" href={`/netwerken/${network.id}/`}>
            {network.name}
          </a>
        </span>
      )}
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
        <strong>{city}</strong>, {sayListedKind(hospice)}
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
        <FreePlaces hospice={hospice} />
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
