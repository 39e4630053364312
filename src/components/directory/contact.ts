import type { Hospice } from "../../domain/directory/hospice.ts";

export type FirstContact = "coordination-point" | "hospice" | "organization" | "website" | "network";

/** Whom a referrer calls first, from what the record holds; the network is what always remains. */
export function whoToCallFirst({ application, phones, website }: Pick<Hospice, "application" | "phones" | "website">): FirstContact {
  if (application?.coordinationPoint) return "coordination-point";
  if (phones.some(({ kind }) => kind === "hospice" || kind === "urgent")) return "hospice";
  if (phones.length > 0) return "organization";
  return website ? "website" : "network";
}

interface CorrectionInput {
  id: string;
  name: string;
  /** Version of the data the reader saw, so that an editor knows what the correction is about. */
  dataVersion: string;
  /** Empty while the consortium has no address for corrections. */
  address: string;
}

/** Text of a correction, and the mail link that carries it when there is an address. */
export function correctionMail({ id, name, dataVersion, address }: CorrectionInput): { text: string; href: string | null } {
  const subject = `Verbetering sociale kaart: ${name}`;
  const body = [
    `Hospice: ${name} (${id})`,
    `Versie van de gegevens: ${dataVersion}`,
    "Wat klopt er niet:",
    "Wat moet het zijn:",
    "Waar staat dat, of wie bevestigt het (functie, geen naam):",
  ].join("\n");
  const href = address === "" ? null : `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return { text: `${subject}\n\n${body}`, href };
}
