import type { MunicipalityRow } from "../geography/geo-schema.ts";
import { isIdentifier } from "../../../border/fields.ts";
import type { NetworkRecord } from "../network-schema.ts";
import type { Problem } from "../../../border/problem.ts";
import { isSameShare, largestRegions, sharesByRegion, toShare, type IdentifiedNetwork } from "../shares.ts";
import type { RegionsFile } from "../taxonomy-schema.ts";
import { problemAt, type ValidDocument } from "../../../border/validate.ts";

/** The id of a file: its name without folder and ending. */
export function idOfFile(file: string): string {
  return file.replace(/^.*\//u, "").replace(/\.[a-z]+$/u, "");
}

/** A file name that cannot be an id, because it becomes part of a web address. */
export function checkFileName(document: ValidDocument<unknown>): Problem[] {
  const id = idOfFile(document.file);
  if (isIdentifier(id)) return [];
  return [
    problemAt(
      document,
      [],
      "een bestandsnaam met kleine letters, cijfers en streepjes, zoals hospice-zwolle.yaml",
      `"${id}"`,
    ),
  ];
}

/** Checks networks against gemeenten and regions, and that every gemeente is divided completely. */
export function checkNetworks(
  networks: readonly ValidDocument<NetworkRecord>[],
  municipalities: ValidDocument<MunicipalityRow[]>,
  regions: ValidDocument<RegionsFile>,
): Problem[] {
  const identified = networks.map((document) => ({ id: idOfFile(document.file), record: document.value }));
  return [
    ...networks.flatMap((document) => checkNetwork(document, municipalities.value, regions.value)),
    ...checkDivision(municipalities, identified),
    ...checkEqualShares(regions, municipalities.value, identified),
  ];
}

function checkNetwork(
  document: ValidDocument<NetworkRecord>,
  municipalities: readonly MunicipalityRow[],
  regions: RegionsFile,
): Problem[] {
  const { model_region: modelRegion, workplan_region: workplanRegion, municipalities: members } = document.value;
  const problems = checkFileName(document);
  const region = regions.model_regions.find(({ id }) => id === modelRegion);
  if (modelRegion !== null && !region) {
    problems.push(
      problemAt(document, ["model_region"], `een van: ${regions.model_regions.map(({ id }) => id).join(", ")}`),
    );
  }
  if (region && workplanRegion !== null && !region.workplan_regions.includes(workplanRegion)) {
    problems.push(
      problemAt(document, ["workplan_region"], `een van: ${region.workplan_regions.join(", ")} (bij ${region.id})`),
    );
  }
  members.forEach(({ code }, index) => {
    if (!municipalities.some((municipality) => municipality.code === code)) {
      problems.push(
        problemAt(document, ["municipalities", index, "code"], "een gemeente uit content/geo/gemeenten.csv"),
      );
    }
    if (members.findIndex((member) => member.code === code) < index) {
      problems.push(problemAt(document, ["municipalities", index, "code"], "elke gemeente één keer"));
    }
  });
  return problems;
}

/** What the networks say of one gemeente: each with its part, and the parts together. */
function findParts(code: string, networks: readonly IdentifiedNetwork[]): { parts: string[]; sum: number } {
  const named = networks.flatMap(({ id, record }) =>
    record.municipalities.filter((member) => member.code === code).map(({ weight }) => ({ id, weight })),
  );
  return {
    parts: named.map(({ id, weight }) => `${id} ${weight}`),
    sum: named.reduce((sum, { weight }) => sum + toShare(weight), 0),
  };
}

/**
 * Whether the parts of a gemeente in the networks are not one together. That is told by itself; which network a house is
 * in, and which region is the largest, follows from it and is not told as well.
 */
export function isUndivided(code: string, networks: readonly IdentifiedNetwork[]): boolean {
  return !isSameShare(findParts(code, networks).sum, 1);
}

function checkDivision(
  municipalities: ValidDocument<MunicipalityRow[]>,
  networks: readonly IdentifiedNetwork[],
): Problem[] {
  const mistyped = listMistyped(municipalities.value, networks);
  return municipalities.value.flatMap(({ code, name }, index) => {
    const { parts, sum } = findParts(code, networks);
    if (isSameShare(sum, 1) || mistyped.some((share) => isSameShare(share, 1 - sum))) return [];
    const expected = `delen in content/netwerken die voor ${name} (${code}) samen precies 1 zijn`;
    return [problemAt(municipalities, [index], expected, parts.length === 0 ? "geen netwerk" : parts.join(" + "))];
  });
}

/** Parts of gemeenten that do not exist, which are told: each is what another gemeente seems to miss. */
function listMistyped(municipalities: readonly MunicipalityRow[], networks: readonly IdentifiedNetwork[]): number[] {
  return networks.flatMap(({ record }) =>
    record.municipalities
      .filter((member) => !municipalities.some(({ code }) => code === member.code))
      .map(({ weight }) => toShare(weight)),
  );
}

/** Only of gemeenten that are wholly divided among regions that exist: of others no largest share can be told. */
function checkEqualShares(
  regions: ValidDocument<RegionsFile>,
  municipalities: readonly MunicipalityRow[],
  networks: readonly IdentifiedNetwork[],
): Problem[] {
  const choices = regions.value.equal_shares;
  const largest = new Map(municipalities.map(({ code }) => [code, largestRegions(sharesByRegion(code, networks))]));
  const known = new Set(regions.value.model_regions.map(({ id }) => id));
  const isUnsure = (code: string) =>
    municipalities.some((municipality) => municipality.code === code) &&
    (isUndivided(code, networks) || [...sharesByRegion(code, networks).keys()].some((region) => !known.has(region)));
  const missing = [...largest]
    .filter(([code, tied]) => tied.length > 1 && !choices.some(({ municipality }) => municipality === code))
    .filter(([code]) => !isUnsure(code))
    .map(([code, tied]) =>
      problemAt(
        regions,
        ["equal_shares"],
        `een keuze voor ${code}, dat een even groot deel heeft in ${tied.join(" en ")}`,
      ),
    );
  const wrong = choices.flatMap(({ municipality, model_region: chosen }, index) => {
    const tied = largest.get(municipality) ?? [];
    if ((tied.length > 1 && tied.includes(chosen)) || isUnsure(municipality)) return [];
    const path = ["equal_shares", index, tied.length > 1 ? "model_region" : "municipality"];
    return [
      problemAt(
        regions,
        path,
        tied.length > 1
          ? `een van: ${tied.join(", ")}`
          : "een gemeente die voor een even groot deel in twee regio's ligt",
      ),
    ];
  });
  return [...missing, ...wrong];
}
