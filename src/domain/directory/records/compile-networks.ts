import type { ModelRegion, Municipality, MunicipalityShare, Network, Regions } from "./bundle.ts";
import { camelKeys } from "../../border/camel-keys.ts";
import type { Contacts } from "./settings/contact-schema.ts";
import type { MunicipalityRow } from "./geography/geo-schema.ts";
import { compareText } from "../../border/problem.ts";
import { largestRegions, sharesByRegion, toShare, type IdentifiedNetwork } from "./shares.ts";
import type { RegionsFile } from "./taxonomy-schema.ts";

/** Networks in the order in which they are shown: by model region, then by name; networks without a region last. */
export function sortNetworks(
  networks: readonly IdentifiedNetwork[],
  { model_regions: regions }: RegionsFile,
): IdentifiedNetwork[] {
  const rank = ({ record }: IdentifiedNetwork) => {
    const index = regions.findIndex(({ id }) => id === record.model_region);
    return index === -1 ? regions.length : index;
  };
  return [...networks].sort(
    (a, b) => rank(a) - rank(b) || compareText(a.record.name, b.record.name) || compareText(a.id, b.id),
  );
}

export function compileNetworks(
  networks: readonly IdentifiedNetwork[],
  municipalities: readonly MunicipalityRow[],
  contacts: Contacts,
): Network[] {
  return networks.map(({ id, record }) => {
    const { municipalities: members, ...rest } = record;
    const own = contacts.coordination_points[id] ?? (record.kind === "children" ? contacts.children_network : null);
    const consultation = contacts.consultation[id];
    return {
      ...camelKeys(rest),
      id,
      municipalities: members
        .map((member) => compileShare(member, municipalities))
        .sort((a, b) => compareText(a.name, b.name)),
      coordinationPoint: own ? camelKeys(own) : null,
      consultation: consultation ? camelKeys(consultation) : null,
    };
  });
}

function compileShare(
  { code, weight, note }: { code: string; weight: string; note?: string | undefined },
  municipalities: readonly MunicipalityRow[],
): MunicipalityShare {
  const name = municipalities.find((municipality) => municipality.code === code)?.name;
  if (name === undefined) throw new TypeError(`${code} passed the checks but has no name`);
  return { code, name, weight, share: toShare(weight), ...(note === undefined ? {} : { note }) };
}

/** Gemeenten by code, each with its networks and the one model region it counts in. */
export function compileMunicipalities(
  rows: readonly MunicipalityRow[],
  networks: readonly IdentifiedNetwork[],
  { equal_shares: choices }: RegionsFile,
): Municipality[] {
  return [...rows]
    .sort((a, b) => compareText(a.code, b.code))
    .map((row) => {
      const chosen = choices.find(({ municipality }) => municipality === row.code)?.model_region;
      const [largest] = largestRegions(sharesByRegion(row.code, networks));
      const modelRegion = chosen ?? largest;
      if (modelRegion === undefined) throw new TypeError(`${row.code} passed the checks but lies in no model region`);
      const serving = networks.filter(({ record }) => record.municipalities.some(({ code }) => code === row.code));
      return { ...row, networks: serving.map(({ id }) => id), modelRegion };
    });
}

export function compileRegions(
  file: RegionsFile,
  networks: readonly IdentifiedNetwork[],
  rows: readonly MunicipalityRow[],
): Regions {
  return {
    modelRegions: file.model_regions.map((region) => compileModelRegion(region, networks, rows)),
    workplanRegions: camelKeys(file.workplan_regions),
    documents: file.documents,
    sources: file.sources,
  };
}

function compileModelRegion(
  region: RegionsFile["model_regions"][number],
  networks: readonly IdentifiedNetwork[],
  rows: readonly MunicipalityRow[],
): ModelRegion {
  return {
    ...camelKeys(region),
    networks: networks.filter(({ record }) => record.model_region === region.id).map(({ id }) => id),
    municipalities: rows
      .flatMap(({ code, name }) => {
        const share = sharesByRegion(code, networks).get(region.id);
        return share === undefined ? [] : [{ code, name, share }];
      })
      .sort((a, b) => compareText(a.name, b.name)),
  };
}
