import { distanceText } from "../../../presentation/directory/distance-text.ts";
import type { NearerTown, OutsideNumber } from "../../../presentation/directory/directory-data.ts";
import { telephoneHref } from "../../../presentation/directory/telephone-href.ts";
import { hostOf } from "../../../presentation/site/web-address.ts";
import { nearerMore, nearerNoNumber, nearerStart, nearerTown, sayBorderTown } from "../../../words/over-de-grens.ts";

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
  return (
    <>
      <p>{nearerStart}</p>
      <ul>
        {towns.flatMap(({ town, distanceKm }) => {
          const where = `${sayBorderTown({ town: town.name, province: town.province })}, ${distanceText(distanceKm)}`;
          const houses: readonly OutsideNumber[] = town.houses.length > 0 ? town.houses : [{ name: nearerTown }];
          return houses.map((house) => (
            <li key={`${town.name} ${house.name}`}>
              {house.name}, {where}
              <WayIn {...house} />
            </li>
          ));
        })}
      </ul>
      <p>
        <a href="/sociale-kaart/witte-vlekken/#over-de-grens">{nearerMore}</a>
      </p>
    </>
  );
}
