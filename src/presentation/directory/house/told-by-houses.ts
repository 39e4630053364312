import { dateOfField } from "../../../domain/directory/records/field-sources.ts";
import type { Hospice } from "../../../domain/directory/records/hospice.ts";

/** What one house says of a subject. */
export interface Told<House> {
  house: House;
  text: string;
  /** Whether it tells of a time long past: no reader should take it for how things are now. */
  isFormer: boolean;
}

/** From this age in years what a house says is of another time. */
const FORMER_YEARS = 6;

/**
 * What houses say of a subject, what may still hold first and what is of another time behind it; else in their own order.
 * The year is the latest that the text itself names, or else that of the sources of its field.
 * @param today a day ("2026-11-21")
 */
export function gatherTold<House extends Pick<Hospice, "sources">>(
  houses: readonly House[],
  field: "stay" | "care",
  read: (house: House) => string | undefined,
  today: string,
): Told<House>[] {
  const told = houses.flatMap((house) => {
    const text = read(house);
    if (text === undefined) return [];
    const year = latestYear(text) ?? latestYear(dateOfField(house.sources, field) ?? "");
    return [{ house, text, isFormer: year !== null && Number(today.slice(0, 4)) - year >= FORMER_YEARS }];
  });
  return told.toSorted((a, b) => Number(a.isFormer) - Number(b.isFormer));
}

function latestYear(text: string): number | null {
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/gu)].map(([year]) => Number(year));
  return years.length === 0 ? null : Math.max(...years);
}
