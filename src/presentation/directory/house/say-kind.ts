/** The kind of a house in words, the same in the list, on its page, beside others and on the card. */
import { TYPE_UNKNOWN } from "../../../domain/directory/finding/facets.ts";
import type { Hospice } from "../../../domain/directory/records/hospice.ts";
import { findLikelyType, UNKNOWN_TYPE } from "../../../domain/directory/records/likely-type.ts";
import { houseWords } from "../../../words/sociale-kaart-kaart.ts";
import type { ListedHospice } from "../listed-hospice.ts";

/** "bijna-thuis-huis", "lijkt op palliatieve unit" where only we infer it, "soort onbekend". */
export function sayListedKind({
  answers,
  typeName,
  likelyTypeName,
}: Pick<ListedHospice, "answers" | "typeName" | "likelyTypeName">): string {
  const isStated = likelyTypeName === undefined && answers.type !== undefined && answers.type !== TYPE_UNKNOWN;
  return sayKind(isStated ? typeName : undefined, likelyTypeName);
}

/** The same from the record. */
export function sayKindOf(
  house: Pick<Hospice, "type" | "typeNote">,
  types: readonly { id: string; name: string }[],
): string {
  const nameOf = (type: string | undefined) => types.find(({ id }) => id === type)?.name;
  return sayKind(house.type === UNKNOWN_TYPE ? undefined : nameOf(house.type), nameOf(findLikelyType(house, types)));
}

function sayKind(stated: string | undefined, likely: string | undefined): string {
  if (stated !== undefined) return stated.toLowerCase();
  return likely === undefined ? houseWords.unknownType : houseWords.likelyType({ type: likely.toLowerCase() });
}
