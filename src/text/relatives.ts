/** What the page for relatives rests on: pages of others, in the order of its sections. */
export const relativesSources = [
  { publisher: "hospice-info.nl", title: "Aanmelden", url: "https://hospice-info.nl/aanmelden/", note: "Over wie kan aanmelden, het eerste gesprek, de verklaring van een arts en komen kijken." },
  { publisher: "Tineke Breiderhuis", title: "Opname", url: "https://tinekebreiderhuis.nl/bijna-thuis/opname/", note: "Over de stappen van een opname in dit huis in Stadskanaal." },
  { publisher: "Hospice De Margriet", title: "Verwijzers", url: "https://hospicedemargriet.nl/verwijzers/", note: "Een huis buiten ons gebied, over het gesprek vooraf en over kijken of het huis nog de goede plek is." },
  { publisher: "hospice-info.nl", title: "Eigen bijdrage", url: "https://hospice-info.nl/eigen-bijdrage/", note: "Over de zorgverzekering, de Wet langdurige zorg en de eigen bijdrage." },
  { publisher: "Hospice Het Alteveer", title: "Verblijfskosten", url: "https://hospice-alteveer.nl/hospice/verblijfskosten/", note: "Over de aanvullende verzekering, en dat geld geen belemmering mag zijn." },
  { publisher: "VPTZ Nederland", title: "Vrijwilligers Palliatieve Terminale Zorg", url: "https://www.vptz.nl/", note: "Over hulp van vrijwilligers, thuis en in het hospice." },
  { publisher: "VPTZ Noordoost-Friesland", title: "VPTZ zoekt vrijwilligers voor steun in laatste levensfase", url: "https://www.vptz-nofriesland.nl/2024/02/05/vptz-zoekt-vrijwilligers-voor-steun-in-laatste-levensfase/", date: "5 februari 2024", note: "Over waken in de nacht, en dat vrijwilligers niet verplegen." },
  { publisher: "Palliaweb", title: "Zorgpad stervensfase: nazorg", url: "https://palliaweb.nl/basismodule-en-stappenplan-zorgpadstervensfase/basismodule/12-nazorg", note: "Over het gesprek na het overlijden, volgens de richtlijn Rouw." },
] as const;
