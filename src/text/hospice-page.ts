/** Dutch words of a hospice's own page; the choice page says the same of a hospice and uses them too. */

export const unknownAvailability = "Onbekend. Bel het hospice.";

export const hoursCaution = "volgens deze tijden; feestdagen kunnen anders zijn";

export const firstContactSentences = {
  "coordination-point": "Bel eerst het coördinatiepunt.",
  hospice: "Bel eerst het hospice zelf. Vraag of er plek is en wat zij nodig hebben.",
  organization: "Wij kennen alleen het algemene nummer van de organisatie. Vraag naar het hospice.",
  website: "Zoek het nummer op de website van het hospice, of vraag het aan uw huisarts of wijkverpleegkundige.",
  network: "Vraag uw huisarts of wijkverpleegkundige, of zoek contact via het netwerk palliatieve zorg.",
} as const;

export const overdueSentence = "De controle van deze gegevens is over tijd. Bel om zeker te zijn.";

/** What hospices ask who registers someone. Ours is the summary; the sources stand with it. */
export const intakeQuestions: readonly string[] = [
  "Weet de patiënt van de aanmelding, en wil hij of zij het zelf?",
  "Wat is de ziekte, en hoe lang heeft iemand naar verwachting nog te leven?",
  "Welke zorg is er nodig, ook ’s nachts? Denk aan tillen, medicijnen, een pomp, zuurstof of wonden.",
  "Waar is iemand nu, en hoeveel haast heeft het?",
  "Wie is de huisarts, en wie is de eerste naaste?",
  "Welke zorgverzekering is er, en is er al een indicatie?",
];

export const intakeQuestionsBasis =
  "Onze samenvatting van wat hospices bij een aanmelding vragen. Elk huis kan meer of minder vragen.";

/** Where the summary of the questions comes from: pages for who registers someone. */
export const intakeSources = [
  { publisher: "hospice-info.nl, Aanmelden", url: "https://hospice-info.nl/aanmelden/" },
  { publisher: "Tineke Breiderhuis, Opname", url: "https://tinekebreiderhuis.nl/bijna-thuis/opname/" },
  { publisher: "Hospice De Margriet, Verwijzers", url: "https://hospicedemargriet.nl/verwijzers/" },
] as const;
