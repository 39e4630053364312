/** The headings of the prognosis pages, for the contents in the margin; ids as in the components. */
const outcome = [
  { slug: "wat-als", text: "Wat als het anders loopt?" },
  { slug: "gasten", text: "Hoeveel gasten" },
  { slug: "bedden", text: "Hoeveel bedden" },
  { slug: "waarom", text: "Waardoor het aantal gasten verandert" },
  { slug: "jaren", text: "Van jaar tot jaar" },
  { slug: "verder", text: "Verder vragen" },
] as const;

const grounds = [
  { slug: "grootte", text: "De norm en de grootte van een huis" },
  { slug: "zekerheid", text: "Hoe zeker is dit?" },
  { slug: "getallen", text: "Waarmee is gerekend" },
  { slug: "bronnen", text: "Bronnen" },
  { slug: "meer", text: "Meer over het model" },
] as const;

export const overviewHeadings = [...outcome, { slug: "regios", text: "De zeven regio’s" }, ...grounds];
export const regionHeadings = [
  ...outcome,
  { slug: "nu", text: "De bedden die er nu zijn" },
  { slug: "gemeenten", text: "Per gemeente" },
  ...grounds,
];
