/** What a correction is about, so that an editor knows which record, field and version the reader saw. */
export interface CorrectionSubject {
  id: string;
  name: string;
  dataVersion: string;
  /** The one field it is about; absent for the record as a whole. */
  field?: { label: string; key: string; shown: string };
}

export interface Correction {
  /** Subject and body, to copy. */
  text: string;
  /** The mail with the same words; null while the consortium has no address for corrections. */
  href: string | null;
}

/** Text of a correction, and the mail link that carries it when there is an address. */
export function writeCorrection({ id, name, dataVersion, field }: CorrectionSubject, address: string): Correction {
  const subject = `Verbetering sociale kaart: ${name}${field ? `, ${field.label.toLowerCase()}` : ""}`;
  const body = [
    `Hospice: ${name} (${id})`,
    ...(field ? [`Gegeven: ${field.label} (${field.key})`, `Op de site staat: ${field.shown}`] : []),
    `Versie van de gegevens: ${dataVersion}`,
    ...(field ? [] : ["Wat klopt er niet:"]),
    "Wat moet het zijn:",
    "Waar staat dat, of wie bevestigt het (functie, geen naam):",
  ].join("\n");
  const href =
    address === "" ? null : `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return { text: `${subject}\n\n${body}`, href };
}
