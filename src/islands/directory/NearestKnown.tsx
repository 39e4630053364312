import type { ListEntry } from "../../presentation/directory/listed-hospice.ts";
import { distanceText } from "../../presentation/directory/distance-text.ts";
import { sayListedNumberNote } from "../../presentation/directory/house/say-number-note.ts";
import { telephoneHref } from "../../presentation/directory/telephone-href.ts";
import { nearestKnownText } from "../../words/vervolgstap.ts";
import { Reasons } from "./HospiceEntry.tsx";
import { useHouseAddress } from "./house-address.ts";

type Known = Pick<ListEntry, "hospice" | "distanceKm">;

/** In one line: the house, where it is, how far, and its number where that is known. */
export function KnownHouse({ hospice, distanceKm }: Known) {
  const { id, name, city, phone } = hospice;
  const note = sayListedNumberNote(hospice);
  const facts = [city, ...(distanceKm === null ? [] : [distanceText(distanceKm)])];
  return (
    <>
      <a href={useHouseAddress(id)}>{name}</a>, {facts.join(", ")}
      {phone !== null && (
        <>
          :{" "}
          <a className="entry-phone" href={telephoneHref(phone)}>
            {phone}
          </a>
          {note !== null && <span className="note"> ({note})</span>}
        </>
      )}
    </>
  );
}

/** The nearest houses stand first, known to fit or not; which one is known to is said above them, with what it answers. */
export function NearestKnown({ entry }: { entry: ListEntry }) {
  return (
    <div className="aside nearest-known">
      <p>
        {nearestKnownText} <KnownHouse {...entry} />
      </p>
      <Reasons reasons={entry.explain()} />
    </div>
  );
}
