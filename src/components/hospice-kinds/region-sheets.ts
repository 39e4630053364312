import { hospices, modelRegions, places, taxonomy } from "../../compiled.ts";
import type { ReferralSheet } from "../../domain/content/referral/brochure.ts";
import { planRegionSheet, type RegionSheet } from "../../domain/content/referral/region-sheet.ts";
import { wayDirectory } from "../directory/list-ways.ts";
import type { ModelRegion } from "../../domain/directory/records/bundle.ts";

/** Address of the sheet of a region of the model. */
export const regionSheetAddress = (region: string) => `/hospicezorg/soorten/a4/${region}/`;

/** Every region that has a sheet, with its address. */
export const regionSheets = modelRegions.map(({ id, name }) => ({ id, name, href: regionSheetAddress(id) }));

/** The sheet of a region, from the records that the map shows; distances count from the towns of its gemeenten. */
export function readRegionSheet({ id, municipalities }: ModelRegion, { choose }: ReferralSheet): RegionSheet {
  const codes = new Set(municipalities.map(({ code }) => code));
  const towns = places.towns.filter(({ municipality }) => codes.has(municipality));
  return planRegionSheet(id, towns, choose, { ...wayDirectory, houses: hospices, types: taxonomy.types });
}
