import type { FoundPlace } from "../../domain/places/place-list.ts";
import type { PlaceAnswer } from "../../domain/places/place-lookup.ts";

/** From where distance is measured, and why from there when the place has no point of its own. */
export function describeFoundPlace({ label, kind, measuredFrom, province }: FoundPlace): string {
  const outside = province === undefined ? "" : ` Dat ligt in ${province}, buiten het gebied van deze sociale kaart.`;
  switch (measuredFrom?.kind) {
    case "town":
      return `${label} is een postbuscode van ${measuredFrom.name}. Afstand hemelsbreed vanaf ${measuredFrom.name}.${outside}`;
    case "municipality":
      return `De precieze plek van ${label} kennen wij niet. Afstand hemelsbreed vanaf het midden van gemeente ${measuredFrom.name}.`;
    case "former-municipality":
      return `Afstand hemelsbreed vanaf het midden van de vroegere gemeente ${measuredFrom.name}.`;
    case undefined:
      return `Afstand hemelsbreed vanaf ${kind === "postcode" ? `postcode ${label}` : label}.${outside}`;
  }
}

/** Not known is all it says: the place may well exist. */
export function describeUnknownPlace({
  postcode4,
}: Pick<Extract<PlaceAnswer, { kind: "unknown" }>, "postcode4">): string {
  return postcode4 === undefined ? "Deze plaats kennen wij niet." : `Postcode ${postcode4} kennen wij niet.`;
}
