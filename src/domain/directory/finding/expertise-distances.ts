import type { Municipality } from "../records/bundle.ts";
import { distanceKm } from "../../border/distance.ts";
import type { Hospice, TermClaim } from "../records/hospice.ts";
import { findNearerOutside, type OutsideTown } from "../../places/nearer-outside.ts";

/** How far one expertise is, per gemeente. */
export interface ExpertiseDistances {
  /** How many hospices say what. */
  counts: Record<TermClaim["value"], number>;
  /** Per gemeente the nearest hospice that says yes; empty while none does, for then nothing is known to be far. */
  rows: ExpertiseDistance[];
}

export interface ExpertiseDistance {
  code: string;
  municipality: string;
  hospice: { id: string; name: string };
  /** As the crow flies, from the middle of the gemeente. */
  distanceKm: number;
  /** Towns just outside the area with a hospice that is nearer; whether it offers this is not known. */
  nearerOutside: string[];
}

type AskedHospice = Pick<Hospice, "id" | "name" | "status" | "expertise" | "latitude" | "longitude">;
type PlacedMunicipality = Pick<Municipality, "code" | "name" | "latitude" | "longitude">;

/** A house that is closed or not there yet is nobody's nearest. */
const NOT_THERE: readonly Hospice["status"][] = ["closed", "planned"];

/** Whether any house, closed ones too, says something of an expertise. */
export function isToldOf(termId: string, hospices: readonly Pick<Hospice, "expertise">[]): boolean {
  return hospices.some(({ expertise }) => expertise[termId] !== undefined && expertise[termId].value !== "unknown");
}

/** Distance per gemeente to the nearest hospice that says yes to an expertise; "in consultation" is no yes. */
export function measureExpertise(
  termId: string,
  hospices: readonly AskedHospice[],
  municipalities: readonly PlacedMunicipality[],
  outside: readonly OutsideTown[],
): ExpertiseDistances {
  const counts = { yes: 0, "on-consultation": 0, no: 0, unknown: 0 };
  for (const { expertise } of hospices) counts[expertise[termId]?.value ?? "unknown"] += 1;
  const offering = hospices.filter(
    ({ expertise, status }) => expertise[termId]?.value === "yes" && !NOT_THERE.includes(status),
  );
  const [first] = offering;
  if (!first) return { counts, rows: [] };
  const rows = municipalities.map((municipality) => {
    const km = (hospice: AskedHospice) => distanceKm(municipality, hospice);
    const nearest = offering.reduce((best, hospice) => (km(hospice) < km(best) ? hospice : best), first);
    return {
      code: municipality.code,
      municipality: municipality.name,
      hospice: { id: nearest.id, name: nearest.name },
      distanceKm: km(nearest),
      nearerOutside: findNearerOutside(outside, municipality, km(nearest)).map(({ town }) => town.name),
    };
  });
  return { counts, rows };
}
