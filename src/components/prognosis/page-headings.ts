import { controlWords } from "../../words/prognose-instellingen.ts";
import { sectionTitles } from "../../words/prognose-pagina.ts";

/** The headings of the prognosis pages, for the contents in the margin; ids as in the components. */
const outcome = [
  { slug: "wat-als", text: controlWords.heading },
  { slug: "gasten", text: sectionTitles.guests },
  { slug: "bedden", text: sectionTitles.beds },
  { slug: "waarom", text: sectionTitles.why },
  { slug: "jaren", text: sectionTitles.years },
  { slug: "verder", text: sectionTitles.more },
] as const;

const grounds = [
  { slug: "grootte", text: sectionTitles.houseSize },
  { slug: "zekerheid", text: sectionTitles.certainty },
  { slug: "getallen", text: sectionTitles.figures },
  { slug: "bronnen", text: sectionTitles.sources },
  { slug: "meer", text: sectionTitles.moreOnModel },
] as const;

export const overviewHeadings = [...outcome, { slug: "regios", text: sectionTitles.regions }, ...grounds];
export const regionHeadings = [
  ...outcome,
  { slug: "nu", text: sectionTitles.now },
  { slug: "gemeenten", text: sectionTitles.municipalities },
  ...grounds,
];
