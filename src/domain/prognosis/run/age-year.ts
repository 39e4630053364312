/** Deaths and guests of a choice by age group: computeAreaYear for every area of it, added up. */
import { GROUP_COUNT } from "../data/age-groups.ts";
import { computeAreaYear, uptakeIn } from "../guests/area-year.ts";
import type { ModelData } from "../data/model-data.ts";
import type { PreparedRun } from "./prepare-run.ts";

export interface AgeYear {
  year: number;
  /** In the order of AGE_GROUPS. */
  deaths: Float64Array;
  guests: Float64Array;
  /** Guests by changes for target groups and other settings: their age is not known. Below 0 where uptake falls. */
  otherGuests: number;
}

/** Throws RangeError for a year the model does not have. */
export function computeAgeYear(data: ModelData, { parts }: PreparedRun, year: number): AgeYear {
  const deaths = new Float64Array(GROUP_COUNT);
  const guests = new Float64Array(GROUP_COUNT);
  let total = 0;
  for (const { area, run } of parts) {
    const { deathsByAgeGroup, guestsPerYear } = computeAreaYear(data, area, year, run);
    const uptake = uptakeIn(data, year, run).byAgeGroup;
    deathsByAgeGroup.forEach((count, group) => {
      deaths[group] = deaths[group]! + count;
      guests[group] = guests[group]! + count * uptake[group]!;
    });
    total += guestsPerYear;
  }
  return { year, deaths, guests, otherGuests: total - guests.reduce((sum, count) => sum + count, 0) };
}
