/**
 * The border where scenarios come in from links and files. The small schema library, because a browser loads this when
 * somebody opens a link; every message is what was expected, in Dutch.
 */
import * as z from "../../border/small-schema.ts";
import { BED_RULES } from "../beds/beds.ts";
import { DIAGNOSIS_GROUPS, OVERLAPPING_GROUPS } from "../guests/extra-streams.ts";
import { AGE_PROFILES, LONGEVITY_VARIANTS } from "../data/options.ts";
import { SCENARIO_VERSION } from "./scenario-version.ts";

const MOST_ROWS = 500;
const FIELDS = "een groep velden";

const number = z.number({ error: "een getal" });
const share = number.check(z.gte(0, "een getal van 0 tot en met 1"), z.lte(1, "een getal van 0 tot en met 1"));
/** Far above what any country can have, so that nothing is shown that cannot be read. */
const MOST = 1_000_000;
const count = number.check(z.gte(0, "een getal van 0 of meer"), z.lte(MOST, "een getal van hooguit 1.000.000"));
const year = z
  .int("een jaartal van vier cijfers")
  .check(z.gte(1900, "een jaartal van vier cijfers"), z.lte(2200, "een jaartal van vier cijfers"));
const key = z
  .string("een korte naam")
  .check(
    z.regex(/^[a-z][a-z0-9_:.-]*$/i, "een naam van letters, cijfers en streepjes"),
    z.maxLength(120, "hooguit 120 tekens"),
  );
const municipalityCode = z.string("een CBS-code").check(z.regex(/^GM\d{4}$/, "een CBS-code zoals GM0106"));
/** Shown to others, so without control characters and the like. */
const text = (most: number) =>
  z
    .string("een tekst")
    .check(
      z.regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u, "een tekst zonder onzichtbare tekens"),
      z.maxLength(most, `hooguit ${most} tekens`),
    );
const rows = <T>(item: z.Schema<T>) =>
  z.array(item, "een lijst").check(z.maxLength(MOST_ROWS, `hooguit ${MOST_ROWS} regels`));
const byKey = <T>(value: z.Schema<T>) =>
  z
    .record(key, value, FIELDS)
    .check(z.refine((record) => Object.keys(record).length <= MOST_ROWS, `hooguit ${MOST_ROWS} velden`));
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `een van ${values.join(", ")}`);
const version = z.string("een versie").check(z.maxLength(60, "hooguit 60 tekens"));

const latitude = number.check(z.gte(50, "een breedtegraad in Nederland"), z.lte(54, "een breedtegraad in Nederland"));
const longitude = number.check(z.gte(3, "een lengtegraad in Nederland"), z.lte(8, "een lengtegraad in Nederland"));
const siteChange = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("close"), siteId: key }),
    z.strictObject({ kind: z.literal("resize"), siteId: key, beds: count }),
    z.strictObject({
      kind: z.literal("open"),
      site: z.strictObject({ id: key, name: text(120), latitude, longitude, municipalityCode, beds: count }, FIELDS),
    }),
  ],
  "een wijziging met kind close, resize of open",
);

const catchment = z.strictObject(
  {
    outsideShares: z.optional(byKey(share)),
    inflowShares: z.optional(byKey(share)),
    knownBeds: z.optional(byKey(count)),
    origins: z.optional(
      rows(
        z.strictObject(
          {
            siteId: key,
            municipalityCode: z.optional(municipalityCode),
            postcode4: z.optional(
              z
                .int("een postcode van vier cijfers")
                .check(z.gte(1000, "een postcode van vier cijfers"), z.lte(9999, "een postcode van vier cijfers")),
            ),
            guests: count,
            year,
          },
          FIELDS,
        ),
      ),
    ),
    edits: z.optional(rows(z.strictObject({ municipalityCode, siteId: key, share }, FIELDS))),
    siteChanges: z.optional(rows(siteChange)),
  },
  FIELDS,
);

export const scenarioSchema = z.strictObject(
  {
    version: z.literal(SCENARIO_VERSION, `versie ${SCENARIO_VERSION}`),
    modelVersion: z.nullable(version),
    dataVersion: z.nullable(version),
    title: z.optional(text(120)),
    region: key,
    municipalityCode: z.optional(municipalityCode),
    year,
    rule: z.optional(oneOf(BED_RULES)),
    variant: z.optional(oneOf(LONGEVITY_VARIANTS)),
    profile: z.optional(oneOf(AGE_PROFILES)),
    settings: z.optional(byKey(number)),
    calibrationByRegion: z.optional(byKey(count)),
    admissions: z.optional(
      rows(
        z.strictObject(
          { region: key, year, admissions: count, siteIds: z.optional(rows(key)), outsideShare: z.optional(share) },
          FIELDS,
        ),
      ),
    ),
    targetGroups: z.optional(
      rows(
        z.strictObject(
          {
            group: oneOf([...DIAGNOSIS_GROUPS, ...OVERLAPPING_GROUPS]),
            uptake: share,
            share: z.optional(share),
            stayDays: z.optional(count),
          },
          FIELDS,
        ),
      ),
    ),
    settingStays: z.optional(
      z.strictObject({ hospital: z.optional(count), nursingHome: z.optional(count), home: z.optional(count) }, FIELDS),
    ),
    catchment: z.optional(catchment),
    reasons: z.optional(byKey(text(500))),
    headline: z.nullable(
      z.strictObject(
        {
          year,
          guests: count,
          // By rule: one that came later is absent, one that is gone is of no use and no harm.
          beds: byKey(count),
        },
        FIELDS,
      ),
    ),
  },
  "een scenario",
);
