/**
 * What can be asked of the model, as it comes in from links and files: the query and the scenario are both made of it.
 * The small schema library, because a browser loads this when somebody opens a link.
 */
import { z } from "zod/mini";
import { DIAGNOSIS_GROUPS, OVERLAPPING_GROUPS } from "../guests/extra-streams.ts";
import { AGE_PROFILES, LONGEVITY_VARIANTS } from "../data/options.ts";
import {
  byKey,
  count,
  FIELDS,
  key,
  municipalityCode,
  number,
  oneOf,
  rows,
  share,
  text,
  year,
} from "./question-fields.ts";

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

/** All but the years that are asked. */
export const questionSchema = z.strictObject(
  {
    /** Id of a model region, or "alle": the sum of the regions. */
    region: key,
    /** One whole gemeente, unweighted; it must lie at least partly in `region`. */
    municipalityCode: z.optional(municipalityCode),
    variant: z.optional(oneOf(LONGEVITY_VARIANTS)),
    profile: z.optional(oneOf(AGE_PROFILES)),
    settings: z.optional(byKey(number)),
    /** k per region id; goes before `admissions`. */
    calibrationByRegion: z.optional(byKey(count)),
    /** Admissions that were counted, to calibrate on; k = 1 for a region without. */
    admissions: z.optional(
      rows(
        z.strictObject(
          { region: key, year, admissions: count, siteIds: z.optional(rows(key)), outsideShare: z.optional(share) },
          FIELDS,
        ),
      ),
    ),
    /** Changed uptake of target groups, and the stay of people who now die elsewhere. */
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
    /** What is known or changed of catchment areas and houses. */
    catchment: z.optional(catchment),
  },
  FIELDS,
);
