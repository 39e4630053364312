import { distanceText } from "../../../presentation/directory/distance-text.ts";
import type { NearerTown, OutsideNumber } from "../../../presentation/directory/directory-data.ts";
import { telephoneHref } from "../../../presentation/directory/telephone-href.ts";
import { hostOf } from "../../../presentation/site/web-address.ts";
import { outsideAnchor } from "../../../presentation/directory/house/outside-anchor.ts";
import {
  nearerAsk,
  nearerCall,
  nearerMore,
  nearerMoreOfOne,
  nearerNoNumber,
  nearerStart,
  nearerTown,
  sayBorderTown,
} from "../../../words/over-de-grens.ts";

/** The number with how old it is; without one the site of the house. */
function WayIn({ phone, phoneAge, website }: OutsideNumber) {
  if (phone !== undefined)
    return (
      <>
        :{" "}
        <a className="entry-phone" href={telephoneHref(phone)}>
          {phone}
        </a>
        {phoneAge !== undefined && <span className="note"> ({phoneAge})</span>}
      </>
    );
  return (
    <>
      ; {nearerNoNumber}
      {website !== undefined && (
        <>
          :{" "}
          <a href={website} rel="external noopener">
            {hostOf(website)}
          </a>
        </>
      )}
    </>
  );
}

/** The border of the area is not a wall: houses just outside it, with the place and what one reaches them by. */
export function OutsideHouses({ towns }: { towns: readonly NearerTown[] }) {
  const entries = towns.flatMap(({ town, distanceKm }) => {
    const houses: readonly OutsideNumber[] = town.houses.length > 0 ? town.houses : [{ name: nearerTown }];
    const where = `${sayBorderTown({ town: town.name, province: town.province })}, ${distanceText(distanceKm)}`;
    return houses.map((house) => ({
      house,
      where,
      key: `${town.name} ${house.name}`,
      more: `/sociale-kaart/witte-vlekken/#${outsideAnchor(town.houses.length > 0 ? house.name : town.name)}`,
    }));
  });
  const hasNumber = entries.some(({ house }) => house.phone !== undefined);
  return (
    <>
      <p>
        {nearerStart} {hasNumber ? nearerCall : nearerAsk}
      </p>
      <ul>
        {entries.map(({ house, where, key, more }) => (
          <li key={key}>
            <a href={more}>{house.name}</a>, {house.street !== undefined && `${house.street}, `}
            {where}
            <WayIn {...house} />
          </li>
        ))}
      </ul>
      <p>
        <a href={entries.length === 1 ? entries[0]!.more : "/sociale-kaart/witte-vlekken/#over-de-grens"}>
          {entries.length === 1 ? nearerMoreOfOne : nearerMore}
        </a>
      </p>
    </>
  );
}
