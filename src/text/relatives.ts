/** What the page for relatives rests on: pages of others, in the order of its sections. */
export const relativesSources = [
  {
    publisher: "hospice-info.nl",
    title: "Aanmelden",
    url: "https://hospice-info.nl/aanmelden/",
    note: "Over wie kan aanmelden en over komen kijken.",
  },
  {
    publisher: "Tineke Breiderhuis",
    url: "https://tinekebreiderhuis.nl",
    note: "Over papieren, en dat iedereen welkom is, hoeveel geld iemand ook heeft.",
  },
  {
    publisher: "Hospice De Margriet",
    title: "Verwijzers",
    url: "https://hospicedemargriet.nl/verwijzers/",
    note: "Een huis buiten ons gebied, over de papieren.",
  },
  {
    publisher: "Hospice Het Alteveer",
    title: "Verblijfskosten",
    url: "https://hospice-alteveer.nl/hospice/verblijfskosten/",
    note: "Over een lagere bijdrage voor wie weinig geld heeft.",
  },
  { publisher: "Consortium Ligare", title: "Resultaten 2023", note: "Over nazorg en rouw." },
] as const;
