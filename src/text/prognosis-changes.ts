/** What a scenario can change, in words. Figures come in as text. */

const AS_IN_DIRECTORY = "zoals op de sociale kaart";
const ESTIMATED = "eigen schatting van het model";

export const changeWords = {
  variant: "Hoe oud mensen worden",
  profile: "Wie er naar een hospice gaan",
  calibration: (region: string) => `Bijstelling voor ${region}`,
  notCalibrated: "1 (niet bijgesteld)",
  admissions: (region: string, year: string) => `Getelde opnames in ${region}, ${year}`,
  noCount: "geen telling",
  group: (label: string) => `Gasten per verwacht overlijden: ${label}`,
  groupShare: (share: string) => `groep is ${share} van de verwachte overlijdens`,
  groupStay: (days: string) => `verblijf ${days} dagen`,
  stay: (place: string) => `Verblijf van mensen die nu overlijden: ${place}`,
  days: (days: string) => `${days} dagen`,
  origins: (guests: string, houses: string) => `${guests} gasten geteld door ${houses}`,
  goesTo: "naar",
  outside: "buiten de vier provincies",
  closes: (house: string) => `${house} sluit`,
  resizes: (house: string, beds: string) => `${house} krijgt ${beds} bedden`,
  opens: (house: string, beds: string) => `${house} opent met ${beds} bedden`,
  catchment: {
    outsideShares: { label: "Deel dat naar een hospice buiten de vier provincies gaat", standard: "niemand" },
    inflowShares: { label: "Deel van de gasten dat van buiten de vier provincies komt", standard: "niemand" },
    knownBeds: { label: "Ingevulde bedden", standard: AS_IN_DIRECTORY },
    origins: { label: "Getelde herkomst van gasten", standard: "geen telling" },
    edits: { label: "Aangepast adherentiegebied", standard: ESTIMATED },
    siteChanges: { label: "Huizen die sluiten, openen of van grootte veranderen", standard: AS_IN_DIRECTORY },
  },
} as const;
