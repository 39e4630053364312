import { correctionText } from "../../../words/hospicepagina.ts";

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
  const subject = field
    ? correctionText.subjectOfField({ name, label: field.label.toLowerCase() })
    : correctionText.subject({ name });
  const body = [
    correctionText.house({ name, id }),
    ...(field ? [correctionText.field(field), correctionText.shown(field)] : []),
    correctionText.version({ version: dataVersion }),
    ...(field ? [] : [correctionText.whatIsWrong]),
    correctionText.whatShouldBe,
    correctionText.whoSays,
  ].join("\n");
  const href =
    address === "" ? null : `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return { text: `${subject}\n\n${body}`, href };
}
