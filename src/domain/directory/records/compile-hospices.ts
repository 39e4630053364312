import { camelKeys } from "../../border/camel-keys.ts";
import { idOfFile } from "./rules/check-networks.ts";
import { foldText } from "../../border/fold-text.ts";
import type { Gazetteer } from "./geography/gazetteer.ts";
import type { Municipality } from "./bundle.ts";
import type { Hospice, Lead } from "./hospice.ts";
import type { HospiceRecord } from "./hospice-fields.ts";
import { compileCapacity } from "./capacity.ts";
import { dateOfField, newestDate, newestSourceDate } from "./field-sources.ts";
import { placeRecord } from "./geography/placing.ts";
import { compareText } from "../../border/problem.ts";
import type { IdentifiedNetwork } from "./shares.ts";
import type { ValidDocument } from "../../border/validate.ts";

interface Surroundings {
  /** In the order in which networks are shown. */
  networks: readonly IdentifiedNetwork[];
  municipalities: readonly Municipality[];
  /** Ids of the model regions, in the order in which they are shown. */
  regionIds: readonly string[];
  gazetteer: Gazetteer;
  /** The day of the build, such as "2026-11-21": a count of beds is known for some years. */
  builtOn: string;
}

/** Published hospices, by name. The records passed every check, so a missing reference is a fault of the code. */
export function compileHospices(documents: readonly ValidDocument<HospiceRecord>[], around: Surroundings): Hospice[] {
  return sortByName(
    documents
      .filter(({ value }) => value.publication === "published")
      .map(({ file, value }) => compileHospice(idOfFile(file), value, around)),
  );
}

/** Places that still have to be looked into, by name. */
export function compileLeads(documents: readonly ValidDocument<HospiceRecord>[]): Lead[] {
  return sortByName(
    documents
      .filter(({ value }) => value.publication === "lead")
      .map(({ file, value: { publication: _, ...record } }) => ({
        ...camelKeys(record),
        id: idOfFile(file),
        openQuestions: record.open_questions ?? [],
      })),
  );
}

function sortByName<Item extends { name: string; id: string }>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, key: sortKey(item.name) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.item.id, b.item.id))
    .map(({ item }) => item);
}

/** 't Huis stands under the t, not before the a. */
function sortKey(name: string): string {
  return foldText(name).replace(/^[^\p{L}\p{N}]+/u, "");
}

function compileHospice(
  id: string,
  { publication: _publication, location, address, capacity, ...record }: HospiceRecord,
  around: Surroundings,
): Hospice {
  const municipality = around.municipalities.find(({ code }) => code === address?.municipality);
  const placing = placeRecord({ location, address }, around.gazetteer);
  if (!municipality || !placing || !address?.city || !record.description || !record.networks_basis) {
    throw new TypeError(`${id} passed the checks but cannot be published`);
  }
  const networks = around.networks.filter((network) => record.networks?.includes(network.id));
  return {
    ...camelKeys(record),
    id,
    alternateNames: record.alternate_names ?? [],
    description: record.description,
    address: {
      ...camelKeys(address),
      city: address.city,
      municipality: { code: municipality.code, name: municipality.name },
      province: municipality.province,
    },
    ...placing,
    phones: camelKeys(record.phones ?? []),
    ...(capacity && { capacity: compileCapacity(camelKeys(capacity), record, around.builtOn) }),
    expertise: dateAnswers("expertise", record),
    facilities: dateAnswers("facilities", record),
    networks: networks.map((network) => network.id),
    networksBasis: record.networks_basis,
    regions: around.regionIds.filter((region) => networks.some(({ record: { model_region: own } }) => own === region)),
    modelRegion: municipality.modelRegion,
    languages: record.languages ?? [],
    accreditations: record.accreditations ?? [],
    notices: record.notices ?? [],
    openQuestions: record.open_questions ?? [],
    redirectsFrom: record.redirects_from ?? [],
    sourceDate: newestDate(
      [newestSourceDate(record.sources) ?? [], listFactDates({ ...record, address, capacity })].flat(),
    ),
  };
}

/** The answers per term; one without a date of its own has that of the sources that name the field. */
function dateAnswers(field: "expertise" | "facilities", { sources, ...record }: Omit<HospiceRecord, "publication">) {
  return Object.fromEntries(
    Object.entries(camelKeys(record[field] ?? {})).map(([term, answer]) => {
      const asOf = answer.asOf ?? (answer.value === "unknown" ? undefined : dateOfField(sources, `${field}.${term}`));
      return [term, { ...answer, ...(asOf !== undefined && { asOf }) }];
    }),
  );
}

/**
 * The dates that facts of a record carry themselves: a source without a date may tell of something that has one. The day
 * of a check or of a report of free places is no date of a source.
 */
function listFactDates(part: unknown): string[] {
  if (part === null || typeof part !== "object") return [];
  return Object.entries(part).flatMap(([key, value]) =>
    DATES.has(key) && typeof value === "string" ? [value] : listFactDates(value),
  );
}

const DATES: ReadonlySet<string> = new Set(["as_of", "status_date"]);
