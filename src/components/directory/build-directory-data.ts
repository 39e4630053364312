import type { DirectoryBundle } from "../../domain/directory/records/bundle.ts";
import type { Hospice } from "../../domain/directory/records/hospice.ts";
import { findLikelyType } from "../../domain/directory/records/likely-type.ts";
import { orderPhones } from "../../domain/directory/house/call-plan.ts";
import { listWaysIn, type WayDirectory } from "../../domain/directory/house/ways-in.ts";
import { listNeeds, type GlossaryWords } from "../../domain/directory/finding/needs.ts";
import { listStartingKinds } from "../../domain/directory/finding/starting-kinds.ts";
import { readGuestMunicipalities } from "../../domain/directory/finding/guest-area.ts";
import { listOpenHouses } from "../../domain/directory/finding/houses-near.ts";
import type { OutsidePlace } from "../../domain/directory/records/geography/outside-schema.ts";
import { LIKELY, TYPE_UNKNOWN } from "../../domain/directory/finding/facets.ts";
import { toSearchable } from "../../domain/directory/finding/searchable.ts";
import type { DirectoryData, OutsideNumber } from "../../presentation/directory/directory-data.ts";
import type { ListedHospice } from "../../presentation/directory/listed-hospice.ts";
import { markAnswer } from "../../presentation/directory/house/mark-answer.ts";
import { sayRowBeds } from "../../presentation/directory/house/say-beds.ts";
import { findCommonYear, markOtherYear } from "../../presentation/directory/house/number-years.ts";
import { markWays } from "../../presentation/directory/house/mark-ways.ts";
import { houseWords, mapTownNames } from "../../words/sociale-kaart-kaart.ts";
import { buildDay } from "../agenda/build-day.ts";

interface Bundle
  extends
    Pick<DirectoryBundle, "hospices" | "networks" | "municipalities" | "taxonomy" | "places">,
    Pick<WayDirectory, "consortiumPage">,
    Pick<DirectoryBundle["regions"], "modelRegions"> {
  glossary: readonly GlossaryWords[];
}

function nameOf(items: readonly { id: string; name: string }[], id: string): string {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`${id} staat niet in de lijst.`);
  return found.name;
}

function shortenName({ name }: { name: string }): string {
  return name.replace(/^Netwerk Palliatieve Zorg /u, "Netwerk ");
}

function findPoint(networks: Bundle["networks"]): Pick<ListedHospice, "coordinationPoint"> {
  for (const { coordinationPoint } of networks)
    if (coordinationPoint?.phone !== undefined)
      return { coordinationPoint: { name: coordinationPoint.name, phone: coordinationPoint.phone } };
  return {};
}

/** Where the guests of a house come from: its own words, and the gemeenten in them. */
function listGuests(
  { serviceArea }: Hospice,
  { municipalities }: Bundle,
): Pick<ListedHospice, "guestArea" | "guestMunicipalities"> {
  if (serviceArea === undefined) return {};
  const named = readGuestMunicipalities(
    serviceArea,
    municipalities.map(({ name }) => name),
  );
  return { guestArea: serviceArea, ...(named.length > 0 && { guestMunicipalities: named }) };
}

function markAnswers({ expertise, facilities }: Hospice): Pick<ListedHospice, "answerMarks"> {
  const marks = Object.entries({ ...expertise, ...facilities }).flatMap(([id, { value, asOf }]) => {
    const mark = value === "unknown" ? null : markAnswer(asOf, buildDay);
    return mark === null ? [] : [[id, mark] as const];
  });
  return marks.length === 0 ? {} : { answerMarks: Object.fromEntries(marks) };
}

const phoneYears = new WeakMap<Bundle["hospices"], string | null>();

/** The year most numbers to call come from. */
export function phoneYearOf({ hospices }: Pick<Bundle, "hospices">): string | null {
  const known = phoneYears.get(hospices);
  if (known !== undefined) return known;
  const first = hospices.flatMap(({ phones }) => orderPhones(phones).slice(0, 1));
  const year = findCommonYear(first.map(({ asOf }) => asOf));
  phoneYears.set(hospices, year);
  return year;
}

function listHospice(hospice: Hospice, bundle: Bundle): ListedHospice {
  const { address, type, modelRegion, networks, phones, capacity, status, confirmed, precision } = hospice;
  const { availability } = hospice;
  const [first] = orderPhones(phones);
  const likely = findLikelyType(hospice, bundle.taxonomy.types);
  const own = networks.flatMap((id) => bundle.networks.filter((network) => network.id === id));
  const markAge = (asOf: string | undefined) => markOtherYear(asOf, phoneYearOf(bundle));
  const age = first === undefined ? null : markAge(first.asOf);
  const ways = markWays(listWaysIn(hospice, { ...bundle, houses: bundle.hospices }), markAge);
  return {
    ...toSearchable(hospice, bundle.taxonomy, bundle.networks, bundle),
    city: address.city,
    typeName: nameOf(bundle.taxonomy.types, type),
    ...(likely !== undefined && { likelyTypeName: nameOf(bundle.taxonomy.types, likely) }),
    regionId: modelRegion,
    regionName: nameOf(bundle.modelRegions, modelRegion),
    networkNames: own.map(shortenName),
    phone: first?.number ?? null,
    ...(first && { phoneKind: first.kind }),
    ...(age !== null && { phoneAge: age }),
    ...(ways.length > 0 && { ways }),
    ...findPoint(own),
    // One that is over by now is not sent at all; the rest ends by the clock of the page.
    ...(availability !== undefined &&
      buildDay <= availability.validUntil && {
        availability: {
          status: availability.status,
          reportedOn: availability.reportedOn,
          validUntil: availability.validUntil,
        },
      }),
    ...(hospice.care?.night !== undefined && { night: hospice.care.night }),
    ...(hospice.care?.nightBy !== undefined && { nightBy: hospice.care.nightBy }),
    ...listGuests(hospice, bundle),
    ...markAnswers(hospice),
    beds: sayRowBeds(capacity ?? {}, status),
    status,
    confirmed: confirmed.hospice || confirmed.network,
    precision,
  };
}

function listOutside(bundle: Bundle): DirectoryData["outside"] {
  return bundle.places.outside.map(({ name, province, kind, status, latitude, longitude, houses }) => ({
    name,
    province,
    kind,
    status,
    latitude,
    longitude,
    houses: listOutsideNumbers({ houses }, phoneYearOf(bundle)),
  }));
}

/**
 * The houses just outside that one can call, by their numbers.
 * @param commonYear that of most numbers, which is said above them; null where nothing is
 */
export function listOutsideNumbers(place: Pick<OutsidePlace, "houses">, commonYear: string | null): OutsideNumber[] {
  return listOpenHouses(place).map(({ name, phone, address, website }) => {
    const age = phone && markOtherYear(phone.asOf, commonYear);
    return {
      name,
      ...(phone && { phone: phone.number }),
      ...(age && { phoneAge: age }),
      ...(!phone && address && { street: address.street }),
      ...(website && { website: website.url }),
    };
  });
}

/** What the directory needs in the browser, from the compiled records. */
export function buildDirectoryData(bundle: Bundle): DirectoryData {
  const { types } = bundle.taxonomy;
  const likelyTypes = new Set(bundle.hospices.flatMap((hospice) => findLikelyType(hospice, types) ?? []));
  const typesInUse = new Set([...bundle.hospices.map(({ type }) => type), ...likelyTypes]);
  return {
    hospices: bundle.hospices.map((hospice) => listHospice(hospice, bundle)),
    regions: bundle.modelRegions.map(({ id, name, municipalities }) => ({
      id,
      name,
      municipalityCodes: municipalities.map(({ code }) => code),
    })),
    needs: listNeeds(bundle.taxonomy, bundle.glossary, typesInUse),
    kinds: listStartingKinds(bundle.taxonomy.types),
    inferredTypes: [
      ...types
        .filter(({ id }) => likelyTypes.has(id))
        .map(({ id, name }) => ({ id: `${LIKELY}${id}`, name: houseWords.likelyType({ type: name.toLowerCase() }) })),
      { id: TYPE_UNKNOWN, name: houseWords.unknownType },
    ],
    networks: bundle.networks
      .filter(({ kind }) => kind === "regional")
      .map(({ id, name, municipalities }) => ({ id, name, municipalities: municipalities.map((share) => share.name) })),
    outside: listOutside(bundle),
    towns: mapTownNames.map((town) => {
      const place = bundle.places.towns.find(({ name }) => name === town);
      if (!place) throw new Error(`De plaats ${town} staat niet in de postcodes.`);
      return { name: town, latitude: place.latitude, longitude: place.longitude };
    }),
  };
}
