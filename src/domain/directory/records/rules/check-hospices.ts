import { checkFileName, idOfFile, isUndivided } from "./check-networks.ts";
import { distanceKm } from "../../../border/distance.ts";
import type { Gazetteer } from "../geography/gazetteer.ts";
import type { MunicipalityRow } from "../geography/geo-schema.ts";
import { hospiceKeys, type HospiceRecord } from "../hospice-fields.ts";
import { placeRecord } from "../geography/placing.ts";
import type { Problem } from "../../../border/problem.ts";
import type { IdentifiedNetwork } from "../shares.ts";
import { problemAt, type ValidDocument } from "../../../border/validate.ts";

/** What the records refer to; undefined where its own file has faults, which are told there. */
export interface HospiceContext {
  networks: readonly IdentifiedNetwork[] | undefined;
  municipalities: readonly MunicipalityRow[] | undefined;
  typeIds: readonly string[] | undefined;
  expertiseIds: readonly string[] | undefined;
  facilityIds: readonly string[] | undefined;
  gazetteer: Gazetteer | undefined;
}

interface HospiceDocument extends ValidDocument<HospiceRecord> {
  /** Fields that are wrong by themselves, and told as such. */
  unreadable?: ReadonlySet<string>;
}

/** No place in a gemeente of this area is farther from the middle of its gemeente than this. */
const FARTHEST_FROM_MIDDLE_KM = 40;

/** Checks that what each record refers to exists, that it can be placed, and that no address is used twice. */
export function checkHospices(documents: readonly HospiceDocument[], context: HospiceContext): Problem[] {
  return [
    ...documents.flatMap((document) => [
      ...checkFileName(document),
      ...checkTerms(document, context),
      ...checkNetworksOf(document, context),
      ...checkPlace(document, context),
      ...checkSourceFields(document),
    ]),
    ...checkRedirects(documents),
  ];
}

function checkTerms(document: HospiceDocument, { typeIds, expertiseIds, facilityIds }: HospiceContext): Problem[] {
  const { type, expertise, facilities } = document.value;
  const unknown = (field: string, claims: object | undefined, known: readonly string[] | undefined, file: string) =>
    Object.keys(known ? (claims ?? {}) : {})
      .filter((id) => !known?.includes(id))
      .map((id) => problemAt(document, [field, id], `een id uit content/taxonomie/${file}`, `"${id}"`));
  return [
    ...(!typeIds || document.unreadable?.has("type") || typeIds.includes(type)
      ? []
      : [problemAt(document, ["type"], `een van: ${typeIds.join(", ")}`)]),
    ...unknown("expertise", expertise, expertiseIds, "expertise.yaml"),
    ...unknown("facilities", facilities, facilityIds, "voorzieningen.yaml"),
  ];
}

function checkNetworksOf(document: HospiceDocument, { networks, municipalities }: HospiceContext): Problem[] {
  const { networks: ids = [], networks_basis: basis, address } = document.value;
  // That a house with a page needs a gemeente is told by the rules of the record.
  if (!networks || (document.value.publication === "published" && address && !address.municipality)) return [];
  const isPlaceless = document.unreadable?.has("address") || document.unreadable?.has("networks_basis");
  const serving = networks.filter(({ record }) =>
    record.municipalities.some(({ code }) => code === address?.municipality),
  );
  return ids.flatMap((id, index) => {
    if (!networks.some((network) => network.id === id)) {
      return [problemAt(document, ["networks", index], "de naam van een bestand in content/netwerken, zonder .yaml")];
    }
    if (basis === "stated" || isPlaceless || serving.some((network) => network.id === id)) return [];
    // A gemeente that does not exist is told as such, and so is one that is not wholly divided among the networks.
    const code = address?.municipality;
    if (code && (!municipalities?.some((known) => known.code === code) || isUndivided(code, networks))) return [];
    const expected =
      serving.length > 0
        ? `een netwerk van ${address?.municipality}: ${serving.map((network) => network.id).join(", ")}`
        : "een gemeente bij address";
    return [
      problemAt(document, ["networks", index], `${expected}; of networks_basis: stated als een bron dit netwerk noemt`),
    ];
  });
}

function checkPlace(document: HospiceDocument, { municipalities, gazetteer }: HospiceContext): Problem[] {
  const { publication, address, location } = document.value;
  if (!address?.municipality || !municipalities || !gazetteer) return [];
  const municipality = municipalities.find(({ code }) => code === address.municipality);
  if (!municipality)
    return [problemAt(document, ["address", "municipality"], "een gemeente uit content/geo/gemeenten.csv")];
  const label = `${municipality.name} (${municipality.code})`;
  if (location && distanceKm(location, municipality) > FARTHEST_FROM_MIDDLE_KM) {
    return [problemAt(document, ["location"], `een punt in ${label}`, `${location.latitude}, ${location.longitude}`)];
  }
  const postcode = address.postal_code && gazetteer.findPostcode(address.postal_code.slice(0, 4));
  if (postcode && postcode.municipality !== municipality.code) {
    return [
      problemAt(document, ["address", "postal_code"], `een postcode in ${label}, volgens content/geo/postcode4.csv`),
    ];
  }
  if (publication === "published" && !document.unreadable?.has("location") && !placeRecord(document.value, gazetteer)) {
    return [
      problemAt(
        document,
        ["address", "city"],
        `een plaats in ${label} zoals in content/geo/postcode4.csv, of een postcode`,
      ),
    ];
  }
  return [];
}

function checkSourceFields(document: HospiceDocument): Problem[] {
  return document.value.sources.flatMap(({ fields = [] }, source) =>
    fields.flatMap((field, index) =>
      hospiceKeys.includes(field.split(".")[0] ?? "")
        ? []
        : [
            problemAt(
              document,
              ["sources", source, "fields", index],
              "de naam van een veld van dit hospice, zoals address of phones",
            ),
          ],
    ),
  );
}

function checkRedirects(documents: readonly HospiceDocument[]): Problem[] {
  const owners = new Map(documents.map((document) => [idOfFile(document.file), document.file]));
  return documents.flatMap((document) =>
    (document.value.redirects_from ?? []).flatMap((old, index) => {
      const owner = owners.get(old);
      owners.set(old, document.file);
      return owner
        ? [problemAt(document, ["redirects_from", index], `een oude id die niet al bij ${owner} hoort`)]
        : [];
    }),
  );
}
