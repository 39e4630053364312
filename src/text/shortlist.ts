/** Dutch words of the shortlist: the choice of hospices that stays on the device. */

export const addLabel = "Zet in uw keuze";
export const removeLabel = "Haal uit uw keuze";
export const fullSentence = "Uw keuze is vol: er passen vijf hospices op een verwijskaart. Haal er eerst een uit.";
export const notKeptSentence = "Deze browser bewaart niets. Uw keuze verdwijnt als u de pagina sluit.";
export const choicePath = "/sociale-kaart/keuze/";

export function choiceLinkText(count: number): string {
  return count === 1 ? "Naar uw keuze (1 hospice)" : `Naar uw keuze (${count} hospices)`;
}

export const noPatientSentence =
  "Op deze kaart staat niets over een patiënt. Schrijf er ook niets over op.";
