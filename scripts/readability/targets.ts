/** For whom the pages under an address are, and the Flesch-Douma score their readers may expect (higher is easier). */
export interface ReadingTarget {
  /** Addresses start with this; the first that fits counts. */
  prefix: string;
  readers: string;
  score: number;
}

const forEveryone = 60;
const forProfessionals = 50;

export const readingTargets: readonly ReadingTarget[] = [
  { prefix: "/brochures/een-hospice-voor-naasten/", readers: "patiënten en naasten", score: 65 },
  { prefix: "/sociale-kaart/voor-naasten/", readers: "patiënten en naasten", score: 65 },
  { prefix: "/brochures/", readers: "besturen", score: forProfessionals },
  { prefix: "/hospicezorg/", readers: "verwijzers", score: forProfessionals },
  { prefix: "/handreikingen/", readers: "besturen en coördinatoren", score: forProfessionals },
  { prefix: "/formats/", readers: "besturen en coördinatoren", score: forProfessionals },
  { prefix: "/hospicezorg-2030/", readers: "besturen en coördinatoren", score: forProfessionals },
  { prefix: "/prognose/", readers: "besturen", score: forProfessionals },
  { prefix: "/open-data/", readers: "makers van websites", score: forProfessionals },
  { prefix: "/embed/", readers: "makers van websites", score: forProfessionals },
  { prefix: "/vragenlijst-hospice/", readers: "hospices", score: forProfessionals },
  { prefix: "/netwerken/", readers: "verwijzers en coördinatoren", score: forProfessionals },
  { prefix: "/regio/", readers: "verwijzers en coördinatoren", score: forProfessionals },
  { prefix: "/nieuws/", readers: "besturen en coördinatoren", score: forProfessionals },
  { prefix: "/agenda/", readers: "besturen en coördinatoren", score: forProfessionals },
  { prefix: "/", readers: "iedereen", score: forEveryone },
];

/** The target of a page. Every address fits the last. */
export function findTarget(path: string): ReadingTarget {
  const target = readingTargets.find(({ prefix }) => path.startsWith(prefix));
  if (target === undefined) throw new Error(`Geen leesdoel voor ${path}; verwacht een adres dat met / begint.`);
  return target;
}
