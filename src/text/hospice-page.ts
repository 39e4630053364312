/** Dutch words of a hospice's own page; the choice page says the same of a hospice and uses them too. */

/** What hospices ask who registers someone. Ours is the summary; the sources stand with it. */
export const intakeQuestions: readonly string[] = [
  "Weet de patiënt van de aanmelding, en wil hij of zij het zelf?",
  "Wat is de ziekte, en hoe lang heeft iemand naar verwachting nog te leven?",
  "Welke zorg is er nodig, ook ’s nachts? Denk aan tillen, medicijnen, een pomp, zuurstof of wonden.",
  "Waar is iemand nu, en hoeveel haast heeft het?",
  "Wie is de huisarts, en wie is de eerste naaste?",
  "Welke zorgverzekering is er, en is er al een indicatie?",
];
