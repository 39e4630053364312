import type { DirectoryBundle, Term } from "../../domain/directory/bundle.ts";
import type { Hospice, TermClaims } from "../../domain/directory/hospice.ts";
import { formatDateText } from "../../domain/content/dates.ts";
import type { DirectoryData, SearchableHospice } from "../../islands/directory/directory-data.ts";
import { mapTownNames } from "../../text/directory.ts";

type Bundle = Pick<DirectoryBundle, "hospices" | "networks" | "taxonomy" | "places"> & Pick<DirectoryBundle["regions"], "modelRegions">;

function nameOf(items: readonly { id: string; name: string }[], id: string): string {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`${id} staat niet in de lijst.`);
  return found.name;
}

/** Words of what the house says it has or can do; a "no" must not be found. */
function claimedWords(terms: readonly Term[], claims: TermClaims): string[] {
  return terms
    .filter(({ id }) => claims[id]?.value === "yes" || claims[id]?.value === "on-consultation")
    .flatMap(({ name, synonyms, abbreviations }) => [name, ...synonyms, ...abbreviations]);
}

function extraWords(hospice: Hospice, { taxonomy }: Bundle): string {
  const { address, alternateNames, organization, serviceArea, type } = hospice;
  const hospiceType = taxonomy.types.find(({ id }) => id === type);
  const words = [
    ...alternateNames,
    address.municipality.name,
    address.province,
    address.postalCode?.slice(0, 4),
    organization?.name,
    serviceArea,
    hospiceType?.abbreviation,
    ...(hospiceType?.synonyms ?? []),
    ...claimedWords(taxonomy.facilities, hospice.facilities),
    ...claimedWords(taxonomy.expertise, hospice.expertise),
  ];
  return words.filter(Boolean).join(" ");
}

function listHospice(hospice: Hospice, bundle: Bundle): SearchableHospice {
  const { id, name, address, type, modelRegion, regions, networks, phones, capacity, status, confirmed, latitude, longitude, precision } = hospice;
  return {
    id,
    name,
    city: address.city,
    typeId: type,
    typeName: nameOf(bundle.taxonomy.types, type),
    regionId: modelRegion,
    regionName: nameOf(bundle.modelRegions, modelRegion),
    regionIds: regions,
    networkNames: networks.map((network) => nameOf(bundle.networks, network).replace(/^Netwerk Palliatieve Zorg /u, "Netwerk ")),
    phone: phones[0]?.number ?? null,
    beds: capacity?.beds ?? null,
    bedsAsOf: capacity?.asOf ? formatDateText(capacity.asOf) : null,
    status,
    confirmed: confirmed.hospice || confirmed.network,
    latitude,
    longitude,
    precision,
    words: extraWords(hospice, bundle),
    expertise: Object.fromEntries(Object.entries(hospice.expertise).map(([term, { value }]) => [term, value])),
  };
}

/** What the directory needs in the browser, from the compiled records. */
export function buildDirectoryData(bundle: Bundle): DirectoryData {
  const hospices = bundle.hospices.map((hospice) => listHospice(hospice, bundle));
  const inUse = new Set(hospices.map(({ typeId }) => typeId));
  return {
    hospices,
    regions: bundle.modelRegions.map(({ id, name, municipalities }) => ({ id, name, municipalityCodes: municipalities.map(({ code }) => code) })),
    types: bundle.taxonomy.types.filter(({ id }) => inUse.has(id)).map(({ id, name }) => ({ id, name })),
    expertiseTerms: bundle.taxonomy.expertise.map(({ id, name, group }) => ({ id, name, group })),
    towns: mapTownNames.map((town) => {
      const place = bundle.places.towns.find(({ name }) => name === town);
      if (!place) throw new Error(`De plaats ${town} staat niet in de postcodes.`);
      return { name: town, latitude: place.latitude, longitude: place.longitude };
    }),
  };
}
