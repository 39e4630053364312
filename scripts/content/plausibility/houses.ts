import type { Problem } from "../../../src/domain/border/problem.ts";
import { foldText } from "../../../src/domain/border/fold-text.ts";
import { problemAt, type ParsedDocument } from "../../../src/domain/border/validate.ts";

interface HouseMarks {
  document: ParsedDocument;
  name: string;
  city: string;
  place: string;
  phones: string[];
}

/** Records that seem to be one house: sure ones stop, likely ones are told. */
export function findTwins(documents: readonly ParsedDocument[]): { problems: Problem[]; warnings: Problem[] } {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const first = new Map<string, HouseMarks>();
  for (const house of documents.map(readMarks)) {
    const twin = house.name && first.get(`naam ${house.name} ${house.city}`);
    const neighbour = house.place && first.get(`plaats ${house.place}`);
    const caller = house.phones.map((phone) => first.get(`telefoon ${phone}`)).find(Boolean);
    const at = (field: string, what: string, other: HouseMarks) =>
      problemAt(house.document, [field], `${what} dan ${other.document.file}: staat dit huis er twee keer in?`);
    if (twin) problems.push(at("name", "een andere naam of plaats", twin));
    else if (neighbour) warnings.push(at("address", "een ander adres", neighbour));
    else if (caller) warnings.push(at("phones", "een ander nummer", caller));
    for (const key of [
      `naam ${house.name} ${house.city}`,
      `plaats ${house.place}`,
      ...house.phones.map((phone) => `telefoon ${phone}`),
    ])
      if (!first.has(key)) first.set(key, house);
  }
  return { problems, warnings };
}

function readMarks(document: ParsedDocument): HouseMarks {
  const { name, address, phones } = Object(document.data) as Record<string, unknown>;
  const { street, postal_code: postcode, city } = Object(address) as Record<string, unknown>;
  const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
  return {
    document,
    name: isText(name) ? foldText(name).replaceAll(/[^\p{L}\p{N}]/gu, "") : "",
    city: isText(city) ? foldText(city) : "",
    place: isText(street) && isText(postcode) ? foldText(`${street} ${postcode}`).replaceAll(/\s/gu, "") : "",
    phones: (Array.isArray(phones) ? phones : []).flatMap((phone: unknown) => {
      const { number, kind } = Object(phone) as Record<string, unknown>;
      return isText(number) && kind === "hospice" ? [number.replaceAll(/\D/gu, "")] : [];
    }),
  };
}
