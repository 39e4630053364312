import { controlWords } from "../../words/prognose-instellingen.ts";
import { sectionTitles } from "../../words/prognose-pagina.ts";
import { grounds, groups } from "../../words/prognose-uitkomst.ts";

/** The headings of the prognosis pages, for the contents in the margin; ids as in the components. */
const explorer = [
  { slug: "wat-als", text: controlWords.heading },
  { slug: "waarom", text: groups.why.heading },
  { slug: "zekerheid", text: groups.certainty.heading },
  { slug: "plaatsen", text: groups.places.heading },
] as const;

const foot = [
  { slug: "bewaren", text: groups.keep.heading },
  { slug: "meer", text: grounds.heading },
] as const;

export const overviewHeadings = [...explorer, { slug: "regios", text: sectionTitles.regions }, ...foot];
export const regionHeadings = [...explorer, { slug: "nu", text: sectionTitles.now }, ...foot];
