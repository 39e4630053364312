/** Scenarios with everything in them anywhere in its allowed range, the edges too. */
import fc from "fast-check";
import { OUTSIDE } from "../../../src/domain/prognosis/catchment/catchment-changes.ts";
import type { SiteChange } from "../../../src/domain/prognosis/catchment/catchment-changes.ts";
import type { CatchmentChoices } from "../../../src/domain/prognosis/catchment/build-catchment.ts";
import type { TargetGroup, TargetGroupChange } from "../../../src/domain/prognosis/guests/extra-streams.ts";
import { DIAGNOSIS_GROUPS, OVERLAPPING_GROUPS } from "../../../src/domain/prognosis/guests/extra-streams.ts";
import type { ModelData } from "../../../src/domain/prognosis/data/model-data.ts";
import { AGE_PROFILES, LONGEVITY_VARIANTS } from "../../../src/domain/prognosis/data/options.ts";
import type { PrognosisQuery } from "../../../src/domain/prognosis/run/query.ts";
import { listSettings } from "../../../src/domain/prognosis/data/settings.ts";
import type { Settings } from "../../../src/domain/prognosis/data/settings.ts";

/** A number of an interval; its ends are as likely as all between them. */
export function withEdges(min: number, max: number): fc.Arbitrary<number> {
  return fc.oneof(fc.double({ min, max, noNaN: true }), fc.constantFrom(min, max));
}

export function anySettings(data: ModelData): fc.Arbitrary<Partial<Settings>> {
  const entries = listSettings(data).map((name) => {
    const { min, max } = data.parameters[name]!;
    return [name, withEdges(min!, max!)] as const;
  });
  return fc.oneof(fc.record(Object.fromEntries(entries)), fc.record(Object.fromEntries(entries), { requiredKeys: [] }));
}

/** A year or two of any region or gemeente. */
export function anyQuery(data: ModelData): fc.Arbitrary<PrognosisQuery> {
  const regions = data.regions.map(({ id }) => id);
  return fc
    .record({
      region: fc.constantFrom("alle", ...regions),
      gemeente: fc.option(fc.nat(), { freq: 4 }),
      fromYear: fc.integer({ min: data.years.first, max: data.years.last }),
      more: fc.integer({ min: 0, max: 1 }),
      variant: fc.constantFrom(...LONGEVITY_VARIANTS),
      profile: fc.constantFrom(...AGE_PROFILES),
      settings: anySettings(data),
      calibrationByRegion: fc.dictionary(fc.constantFrom(...regions), withEdges(0.2, 5)),
      targetGroups: fc.uniqueArray(anyTargetGroup(), { selector: ({ group }) => group, maxLength: 4 }),
      settingStays: fc.record(
        { hospital: withEdges(1, 365), nursingHome: withEdges(1, 365), home: withEdges(1, 365) },
        { requiredKeys: [] },
      ),
      catchment: fc.option(anyCatchment(data), { nil: undefined, freq: 2 }),
    })
    .map(({ gemeente, more, catchment, ...query }) => ({
      ...query,
      toYear: Math.min(data.years.last, query.fromYear + more),
      ...(gemeente !== null && { municipalityCode: pickMunicipality(data, query.region, gemeente) }),
      ...(catchment && { catchment }),
    }));
}

function pickMunicipality(data: ModelData, region: string, choice: number): string {
  const inside = data.municipalities.filter(
    (_, municipality) =>
      region === "alle" ||
      data.regions.some(({ id, parts }) => id === region && parts.some((part) => part.municipality === municipality)),
  );
  return inside[choice % inside.length]!.code;
}

/** The share of a diagnosis is a parameter; an overlapping group needs one of its own. */
function anyTargetGroup(): fc.Arbitrary<TargetGroupChange> {
  const uptake = withEdges(0, 1);
  const stay = { stayDays: fc.option(withEdges(1, 365), { nil: undefined }) };
  return fc.oneof(
    fc.record({ group: fc.constantFrom<TargetGroup>(...DIAGNOSIS_GROUPS), uptake, ...stay }),
    fc.record({ group: fc.constantFrom<TargetGroup>(...OVERLAPPING_GROUPS), uptake, share: withEdges(0, 1), ...stay }),
  );
}

function anyCatchment(data: ModelData): fc.Arbitrary<CatchmentChoices> {
  const sites = data.sites.map(({ id }) => id);
  const codes = data.municipalities.map(({ code }) => code);
  const change = fc.oneof(
    fc.record({ kind: fc.constant("close" as const), siteId: fc.constantFrom(...sites) }),
    fc.record({
      kind: fc.constant("resize" as const),
      siteId: fc.constantFrom(...sites),
      beds: fc.integer({ min: 1, max: 60 }),
    }),
  );
  const opened = fc.record({
    kind: fc.constant("open" as const),
    site: fc.record({
      id: fc.constantFrom("verzonnen-huis"),
      name: fc.constant("Verzonnen huis"),
      latitude: withEdges(52.1, 53.5),
      longitude: withEdges(5, 7.2),
      municipalityCode: fc.constantFrom(...codes),
      beds: fc.integer({ min: 1, max: 60 }),
    }),
  });
  const siteChanges = fc
    .tuple(
      fc.uniqueArray(change, { selector: ({ siteId }) => siteId, maxLength: 3 }),
      fc.array(opened, { maxLength: 1 }),
    )
    .map(([changes, openings]): SiteChange[] => [...changes, ...openings]);
  return fc.record(
    {
      outsideShares: fc.dictionary(fc.constantFrom(...codes), withEdges(0, 1)),
      inflowShares: fc.dictionary(fc.constantFrom(...sites), withEdges(0, 0.9)),
      knownBeds: fc.dictionary(fc.constantFrom(...sites), fc.integer({ min: 1, max: 60 })),
      origins: fc.array(
        fc.record({
          siteId: fc.constantFrom(...sites),
          municipalityCode: fc.constantFrom(...codes, "GM0363"),
          guests: fc.integer({ min: 0, max: 500 }),
          year: fc.constant(2025),
        }),
        { maxLength: 8 },
      ),
      // Below 1, so that a later edit of the same gemeente still has others to scale.
      edits: fc.array(
        fc.record({
          municipalityCode: fc.constantFrom(...codes),
          siteId: fc.constantFrom(...sites, OUTSIDE),
          share: fc.double({ min: 0, max: 0.95, noNaN: true }),
        }),
        { maxLength: 3 },
      ),
      siteChanges,
    },
    { requiredKeys: [] },
  );
}
