/** The fixed choices of the model (content/prognose/modelkeuzes.yaml): figures without a low and a high. */
import { z } from "zod";
import { AGE_PROFILES, LONGEVITY_VARIANTS } from "./options.ts";

const year = z.int().min(1900).max(2200).describe("een jaartal van vier cijfers");
const age = z.int().min(0).max(104).describe("een leeftijd in hele jaren van 0 tot en met 104");
const groupBound = z.int().min(0).max(90).multipleOf(5).describe("de ondergrens van een leeftijdsgroep van vijf jaar");
const share = z.number().min(0).max(1).describe("een getal van 0 tot en met 1");

export const choicesSchema = z
  .strictObject({
    years: z.strictObject({ first: year, last: year }).describe("een blok met first en last"),
    defaults: z
      .strictObject({
        fromYear: year,
        toYear: year,
        variant: z
          .enum(LONGEVITY_VARIANTS)
          .describe(`een van ${LONGEVITY_VARIANTS.join(", ")} (zie content/woorden/prognose.yaml)`),
        profile: z
          .enum(AGE_PROFILES)
          .describe(`een van ${AGE_PROFILES.join(", ")} (zie content/woorden/prognose.yaml)`),
      })
      .describe("een blok met fromYear, toYear, variant en profile"),
    /** Absent: people may go to any house of the area, however far. */
    reachKm: z
      .number()
      .min(1)
      .max(500)
      .describe("een afstand van 1 tot en met 500 km, zoals de vogel vliegt; weglaten: geen grens")
      .optional(),
    growthAfterYear: year,
    variantAfterYear: year,
    births: z
      .strictObject({ motherFromAge: groupBound, motherToAge: age, boyShare: share, infantExposureYears: share })
      .describe("een blok met motherFromAge, motherToAge, boyShare en infantExposureYears"),
    migrationShift: z
      .strictObject({ fullBelowAge: age, zeroFromAge: age })
      .refine(({ fullBelowAge, zeroFromAge }) => fullBelowAge < zeroFromAge, {
        error: "een fullBelowAge die lager is dan zeroFromAge",
      })
      .describe("een blok met fullBelowAge en zeroFromAge"),
    guestAges: z
      .strictObject({
        fromAge: groupBound,
        midpointYears: z.number().min(0).max(5).describe("een getal van 0 tot en met 5"),
        openGroupAgeYears: z.number().min(90).max(104).describe("een leeftijd van 90 tot en met 104"),
        nationalDeathYears: z.array(year).min(1).describe("een lijst met een of meer jaartallen"),
      })
      .describe("een blok met fromAge, midpointYears, openGroupAgeYears en nationalDeathYears"),
    uncertainty: z
      .strictObject({
        draws: z.int().min(1).max(20_000).describe("een aantal trekkingen van 1 tot en met 20000"),
        seed: z.int().min(0).max(0xffffffff).describe("een heel getal van 0 tot en met 4294967295"),
        deathsWidthFromYear: year,
        deathsWidthToYear: year,
      })
      .refine(({ deathsWidthFromYear, deathsWidthToYear }) => deathsWidthFromYear < deathsWidthToYear, {
        error: "een deathsWidthFromYear die voor deathsWidthToYear ligt",
      })
      .describe("een blok met draws, seed, deathsWidthFromYear en deathsWidthToYear"),
  })
  .refine(
    ({ years, defaults }) =>
      years.first <= defaults.fromYear && defaults.fromYear <= defaults.toYear && defaults.toYear <= years.last,
    {
      path: ["defaults"],
      error: "jaren van fromYear tot en met toYear die binnen years vallen",
    },
  )
  .describe("de vaste keuzes van het model");

export type ModelChoices = z.infer<typeof choicesSchema>;
