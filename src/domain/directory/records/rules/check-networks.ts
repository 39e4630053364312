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

function checkDivision(
  municipalities: ValidDocument<MunicipalityRow[]>,
  networks: readonly IdentifiedNetwork[],
): Problem[] {
  return municipalities.value.flatMap(({ code, name }, index) => {
    const parts = networks.flatMap(({ id, record }) =>
      record.municipalities.filter((member) => member.code === code).map(({ weight }) => ({ id, weight })),
    );
    if (
      isSameShare(
        parts.reduce((sum, { weight }) => sum + toShare(weight), 0),
        1,
      )
    )
      return [];
    const found = parts.length === 0 ? "geen netwerk" : parts.map(({ id, weight }) => `${id} ${weight}`).join(" + ");
    return [
      problemAt(
        municipalities,
        [index],
        `delen in content/netwerken die voor ${name} (${code}) samen precies 1 zijn`,
        found,
      ),
    ];
  });
}

function checkEqualShares(
  regions: ValidDocument<RegionsFile>,
  municipalities: readonly MunicipalityRow[],
  networks: readonly IdentifiedNetwork[],
): Problem[] {
  const choices = regions.value.equal_shares;
  const largest = new Map(municipalities.map(({ code }) => [code, largestRegions(sharesByRegion(code, networks))]));
  const missing = [...largest]
    .filter(([code, tied]) => tied.length > 1 && !choices.some(({ municipality }) => municipality === code))
    .map(([code, tied]) =>
      problemAt(
        regions,
        ["equal_shares"],
        `een keuze voor ${code}, dat een even groot deel heeft in ${tied.join(" en ")}`,
      ),
    );
  const wrong = choices.flatMap(({ municipality, model_region: chosen }, index) => {
    const tied = largest.get(municipality) ?? [];
    if (tied.length > 1 && tied.includes(chosen)) return [];
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
