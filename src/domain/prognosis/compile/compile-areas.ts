/** Gemeenten and their weights in the networks to the zones and regions of the bundle. */
import type { Problem } from "../../border/problem.ts";
import type { ModelRegion, Municipality, Zone } from "../data/model-data.ts";

export interface MunicipalityRow {
  code: string;
  name: string;
  province: string;
  /** COROP area, such as NL113. */
  nuts3: string;
}

/** Share of a gemeente in one network; several networks of a model region add up. */
export interface RegionWeight {
  municipalityCode: string;
  modelRegion: string;
  weight: number;
}

interface AreaSource {
  regions: readonly { id: string; label: string }[];
  municipalities: readonly MunicipalityRow[];
  weights: readonly RegionWeight[];
}

const MUNICIPALITY_FILE = "content/geo/gemeenten.csv";
export const NETWORK_FOLDER = "content/netwerken";
/** Weights are fractions such as 1/3; their sum may differ from 1 by rounding alone. */
const ROUNDING = 1e-9;

export function compileAreas(
  { regions, municipalities, weights }: AreaSource,
  problems: Problem[],
): { municipalities: Omit<Municipality, "region">[]; zones: Zone[]; regions: ModelRegion[] } {
  const sorted = [...municipalities].sort((a, b) => (a.code < b.code ? -1 : 1));
  const zones = listZones(sorted, problems);
  const codes = sorted.map(({ code }) => code);
  checkWeights(codes, regions, weights, problems);
  return {
    municipalities: sorted.map(({ code, name, nuts3 }) => ({
      code,
      name,
      zone: zones.findIndex(({ corop }) => corop === nuts3),
    })),
    zones,
    regions: regions.map(({ id, label }) => ({ id, label, parts: sumWeights(id, codes, weights) })),
  };
}

function listZones(municipalities: MunicipalityRow[], problems: Problem[]): Zone[] {
  const provinces = new Map<string, string>();
  for (const { code, nuts3, province } of municipalities) {
    const known = provinces.get(nuts3) ?? province;
    provinces.set(nuts3, known);
    if (known !== province) {
      problems.push({
        file: MUNICIPALITY_FILE,
        line: 1,
        field: code,
        found: province,
        expected: `${known}, de provincie van ${nuts3}`,
      });
    }
  }
  return [...provinces].map(([corop, province]) => ({ corop, province })).sort((a, b) => (a.corop < b.corop ? -1 : 1));
}

function checkWeights(
  codes: string[],
  regions: AreaSource["regions"],
  weights: readonly RegionWeight[],
  problems: Problem[],
): void {
  const report = (field: string, found: string, expected: string) =>
    problems.push({ file: NETWORK_FOLDER, line: 1, field, found, expected });
  const sums = new Map(codes.map((code) => [code, 0]));
  for (const { municipalityCode, modelRegion, weight } of weights) {
    const sum = sums.get(municipalityCode);
    if (sum === undefined) report(municipalityCode, "een onbekende gemeente", `een code uit ${MUNICIPALITY_FILE}`);
    else sums.set(municipalityCode, sum + weight);
    if (!regions.some(({ id }) => id === modelRegion)) {
      report(modelRegion, "een onbekende modelregio", `een van ${regions.map(({ id }) => id).join(", ")}`);
    }
    if (!(weight > 0 && weight <= 1)) report(municipalityCode, String(weight), "een gewicht boven 0 en hooguit 1");
  }
  for (const [code, sum] of sums) {
    if (!(Math.abs(sum - 1) < ROUNDING)) report(code, `gewichten die samen ${sum} zijn`, "gewichten die samen 1 zijn");
  }
}

function sumWeights(region: string, codes: string[], weights: readonly RegionWeight[]): ModelRegion["parts"] {
  const inRegion = weights.filter(({ modelRegion }) => modelRegion === region);
  return codes.flatMap((code, municipality) => {
    const own = inRegion.filter(({ municipalityCode }) => municipalityCode === code);
    if (own.length === 0) return [];
    return [{ municipality, weight: own.reduce((sum, { weight }) => sum + weight, 0) }];
  });
}
