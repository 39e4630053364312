import { distanceKm, type Point } from "../../../border/distance.ts";
import type { Problem } from "../../../border/problem.ts";
import type { ValidDirectory } from "../directory-files.ts";
import { problemAt, type ParsedDocument } from "../../../border/validate.ts";

/** Codes are given out from town to town: a point this far from all codes so near in number is likely a slip. */
const FAR_KM = 12;
const NEAR_NUMBERS = 12;
/** A village is about this near to a postcode of its own gemeente; Oost-Vlieland lies farthest from one (9.7 km). */
const FAR_VILLAGE_KM = 15;
const EXCEPTIONS_FILE = "content/geo/uitzonderingen.yaml";

interface CodePoint extends Point {
  document: ParsedDocument;
  row: number;
  postcode4: string;
}

/** Points that lie far from where their neighbours say, and places that nothing ties to a point. */
export function checkPoints(valid: ValidDirectory): Problem[] {
  return [
    ...checkPostcodes(valid),
    ...checkPostBoxes(valid),
    ...checkMunicipalityNames(valid),
    ...checkVillages(valid),
    ...checkOtherNames(valid),
  ];
}

function listCodePoints({ postcodes, otherPostcodes }: ValidDirectory): CodePoint[] {
  return [
    ...(postcodes?.value ?? []).map(({ postcode4, latitude, longitude }, row) => ({
      document: postcodes!,
      row,
      postcode4,
      latitude,
      longitude,
    })),
    ...(otherPostcodes?.value ?? []).flatMap(({ postcode4, latitude, longitude }, row) =>
      latitude === null || longitude === null
        ? []
        : [{ document: otherPostcodes!, row, postcode4, latitude, longitude }],
    ),
  ];
}

/** Every postcode near one of almost the same number, once, and every exception still needed. */
function checkPostcodes(valid: ValidDirectory): Problem[] {
  const { otherPostcodes, pointExceptions } = valid;
  if (!valid.postcodes || !otherPostcodes || !pointExceptions) return [];
  const points = listCodePoints(valid);
  const byNumber = new Map<number, CodePoint[]>();
  for (const point of points) {
    const number = Number(point.postcode4);
    byNumber.set(number, [...(byNumber.get(number) ?? []), point]);
  }
  const far = new Map(
    points.flatMap((point) => {
      const km = kmToNeighbours(point, byNumber);
      return km > FAR_KM ? [[point.postcode4, { point, km }] as const] : [];
    }),
  );
  const excepted = new Set(pointExceptions.value.postcodes.map(({ postcode4 }) => postcode4));
  const inArea = new Set(valid.postcodes.value.map(({ postcode4 }) => postcode4));
  const seen = new Set(inArea);
  return [
    ...[...far.values()]
      .filter(({ point }) => !excepted.has(point.postcode4))
      .map(({ point, km }) =>
        problemAt(
          point.document,
          [point.row, "latitude"],
          `een punt binnen ${FAR_KM} km van een postcode die hoogstens ${NEAR_NUMBERS} hoger of lager is, of een reden in ${EXCEPTIONS_FILE}`,
          `${point.postcode4} op ${Math.round(km)} km van de dichtstbijzijnde`,
        ),
      ),
    ...pointExceptions.value.postcodes.flatMap(({ postcode4 }, row) =>
      far.has(postcode4)
        ? []
        : [
            problemAt(
              pointExceptions,
              ["postcodes", row, "postcode4"],
              `een postcode die ver van zijn buren ligt; deze uitzondering kan weg`,
            ),
          ],
    ),
    ...otherPostcodes.value.flatMap(({ postcode4 }, row) => {
      const isRepeated = seen.has(postcode4);
      seen.add(postcode4);
      return isRepeated
        ? [
            problemAt(
              otherPostcodes,
              [row, "postcode4"],
              `elke postcode één keer; ${postcode4} staat er vaker, hier of in content/geo/postcode4.csv`,
            ),
          ]
        : [];
    }),
  ];
}

/** Distance to the nearest postcode that is near in number; 0 when there is none. */
function kmToNeighbours(point: CodePoint, byNumber: ReadonlyMap<number, readonly CodePoint[]>): number {
  const number = Number(point.postcode4);
  let nearest = Infinity;
  for (let other = number - NEAR_NUMBERS; other <= number + NEAR_NUMBERS; other += 1) {
    if (other === number) continue;
    for (const neighbour of byNumber.get(other) ?? []) nearest = Math.min(nearest, distanceKm(point, neighbour));
  }
  return nearest === Infinity ? 0 : nearest;
}

/** Towns as "name municipality": those of the area, those outside, and the villages. */
function listKnownTowns({
  municipalities,
  postcodes,
  otherPostcodes,
  places,
}: Pick<ValidDirectory, "municipalities" | "postcodes" | "otherPostcodes" | "places">): Set<string> {
  const nameOf = new Map((municipalities?.value ?? []).map(({ code, name }) => [code, name]));
  return new Set([
    ...(postcodes?.value ?? []).map(
      ({ place, municipality }) => `${place} ${nameOf.get(municipality) ?? municipality}`,
    ),
    ...(otherPostcodes?.value ?? [])
      .filter(({ kind }) => kind === "adres")
      .map(({ place, municipality }) => `${place} ${municipality}`),
    ...(places?.value ?? []).map(({ name, municipality }) => `${name} ${municipality}`),
  ]);
}

function checkPostBoxes(valid: ValidDirectory): Problem[] {
  const { otherPostcodes, postcodes, municipalities } = valid;
  if (!otherPostcodes || !postcodes || !municipalities) return [];
  const towns = listKnownTowns({ otherPostcodes, postcodes, municipalities });
  return otherPostcodes.value.flatMap(({ kind, place, municipality }, row) =>
    kind === "adres" || towns.has(`${place} ${municipality}`)
      ? []
      : [problemAt(otherPostcodes, [row, "place"], "een plaats en gemeente die ook een postcode met adressen hebben")],
  );
}

/** Inside the area a gemeente is one of today, so that a village without a point has one to stand for it. */
function checkMunicipalityNames({ municipalities, places, formerMunicipalities }: ValidDirectory): Problem[] {
  if (!municipalities) return [];
  const names = new Set(municipalities.value.map(({ name }) => name));
  const provinces = new Set<string>(municipalities.value.map(({ province }) => province));
  const expected = "een gemeente uit content/geo/gemeenten.csv";
  return [
    ...(places?.value ?? []).flatMap(({ municipality, province, latitude }, row) =>
      names.has(municipality) || (!provinces.has(province) && latitude !== null)
        ? []
        : [problemAt(places!, [row, "municipality"], expected)],
    ),
    ...(formerMunicipalities?.value ?? []).flatMap(({ municipalities: now }, row) =>
      now.every((name) => names.has(name))
        ? []
        : [problemAt(formerMunicipalities!, [row, "municipalities"], `${expected}, met een puntkomma ertussen`)],
    ),
  ];
}

function checkVillages({ municipalities, postcodes, places }: ValidDirectory): Problem[] {
  if (!municipalities || !postcodes || !places) return [];
  const codeOf = new Map(municipalities.value.map(({ code, name }) => [name, code]));
  return places.value.flatMap(({ municipality, latitude, longitude }, row) => {
    const near = postcodes.value.filter((postcode) => postcode.municipality === codeOf.get(municipality));
    if (latitude === null || longitude === null || near.length === 0) return [];
    const km = Math.min(...near.map((postcode) => distanceKm({ latitude, longitude }, postcode)));
    return km <= FAR_VILLAGE_KM
      ? []
      : [
          problemAt(
            places,
            [row, "latitude"],
            `een punt binnen ${FAR_VILLAGE_KM} km van een postcode van gemeente ${municipality}`,
            `een punt op ${Math.round(km)} km`,
          ),
        ];
  });
}

function checkOtherNames(valid: ValidDirectory): Problem[] {
  const { otherNames, places, postcodes, otherPostcodes, municipalities } = valid;
  if (!municipalities || !otherNames || !places || !postcodes || !otherPostcodes) return [];
  const towns = listKnownTowns(valid);
  return otherNames.value.flatMap(({ place, municipality }, row) =>
    towns.has(`${place} ${municipality}`)
      ? []
      : [
          problemAt(
            otherNames,
            [row, "place"],
            "een plaats en gemeente uit content/geo/postcode4.csv, postcode4-overig.csv of plaatsen.csv",
          ),
        ],
  );
}
