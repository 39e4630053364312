import type { FoundPlace } from "../../domain/places/place-list.ts";
import type { PlaceAnswer } from "../../domain/places/place-lookup.ts";
import { placeWords } from "../../words/sociale-kaart.ts";

/** From where distance is measured, and why from there when the place has no point of its own. */
export function describeFoundPlace({ label, kind, measuredFrom, province }: FoundPlace): string {
  const outside = province === undefined ? "" : ` ${placeWords.outside({ province })}`;
  switch (measuredFrom?.kind) {
    case "town":
      return `${placeWords.measuredFromTown({ label, town: measuredFrom.name })}${outside}`;
    case "municipality":
      return placeWords.measuredFromMunicipality({ label, municipality: measuredFrom.name });
    case "former-municipality":
      return placeWords.measuredFromFormer({ municipality: measuredFrom.name });
    case undefined:
      return `${kind === "postcode" ? placeWords.measuredFromPostcode({ postcode: label }) : placeWords.measuredFrom({ place: label })}${outside}`;
  }
}

/** Not known is all it says: the place may well exist. */
export function describeUnknownPlace({
  postcode4,
}: Pick<Extract<PlaceAnswer, { kind: "unknown" }>, "postcode4">): string {
  return postcode4 === undefined ? placeWords.unknownPlace : placeWords.unknownPostcode({ postcode: postcode4 });
}
