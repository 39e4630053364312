import type { z } from "zod";
import { activitySchema } from "./work-plan/activity.ts";
import { meetingSchema } from "./work-plan/agenda.ts";
import type { AudienceId } from "./audience.ts";
import { brochureSchema } from "./referral/brochure.ts";
import { documentFormatSchema } from "./document-format.ts";
import { glossaryTermSchema } from "./glossary.ts";
import { guideSchema } from "./guide.ts";
import { newsSchema } from "./news.ts";
import { themeSchema } from "./theme.ts";
import { otherLanguageSchema } from "./other-language.ts";

/** Groups of the site map and columns of the footer, in this order. */
export const pageGroups = ["find", "work", "languages", "about", "site"] as const;

/** What the general page files draw of a collection. */
export type PlainPage = "list" | "texts";

/** Whom a page has to be easy enough for. */
export type Readers = "everyone" | "relatives" | "professionals";

/**
 * One kind of page: everything the site knows of it besides its words (content/woorden/paginas.yaml, under the same
 * key). An address belongs to the row whose address is the longest beginning of it.
 */
export interface PageKind {
  address: string;
  /** Value of the search facet "soort", as in addresses; its name stands in content/woorden/paginas.yaml. */
  facet: string;
  /** Facet of the pages below the address, where it is another. */
  facetBelow?: string;
  readers: Readers;
  /** For whom a page is that says nothing about it itself: who comes to this part of the site. */
  audience?: readonly AudienceId[];
  /** Where it stands in the site map; a kind without a group has its way in on another page. */
  group?: (typeof pageGroups)[number];
  inFooter?: boolean;
  /** Place in the main menu, from 1. */
  menu?: number;
  /** Address of the page of the main menu it belongs to, where that is not the beginning of its own. */
  section?: string;
  /** Folder under content/ that holds its texts, and the schema of their front matter. */
  collection?: string;
  schema?: z.ZodType;
  /** The one file under content/ that holds the texts, where it is no folder of MDX. */
  file?: string;
  /** How a text of the collection is reached: a page of its own below the address, or a place on it. */
  entries?: "pages" | "places";
  /**
   * What has no page file of its own: the list at the address (its lead stands with the words), or a page for each text.
   * A collection whose texts are plain has `plainTextSchema`; its address is one step from the home page.
   */
  plain?: readonly PlainPage[];
  /** Texts for patients and relatives among those for professionals, by id. */
  entriesForRelatives?: readonly string[];
  /** Whether its texts each have a date, and so are listed by it, the latest first. */
  dated?: boolean;
  /** Whether its texts name the activities of the work plan they belong to. */
  belongsToActivities?: boolean;
  /** It has one text, in content/paginas, in which it puts these computed parts: `<Onderdeel naam="huizen" />`. */
  parts?: readonly string[];
  /** A text of another collection that stands on this page. */
  shows?: { collection: string; id: string };
  /** Language of its pages (BCP 47); Dutch where it says none. */
  language?: string;
  /** Whether a release also gives the page itself, or those below it, as PDF. */
  pdf?: "page" | "entries";
  /** How the model regions of a page below follow from its id. */
  regions?: "of-hospice" | "of-network" | "itself";
}

/** In the order of the site map and the footer. */
export const pageKinds = {
  home: { address: "/", facet: "pagina", readers: "everyone", parts: [] },
  directory: {
    address: "/sociale-kaart/",
    facet: "pagina",
    facetBelow: "hospice",
    readers: "everyone",
    audience: ["verwijzer", "transferbureau", "naaste"],
    group: "find",
    inFooter: true,
    menu: 2,
    regions: "of-hospice",
  },
  relatives: {
    address: "/sociale-kaart/voor-naasten/",
    facet: "pagina",
    readers: "relatives",
    audience: ["naaste"],
    group: "find",
    inFooter: true,
    menu: 1,
    parts: ["bedragen", "opknappen", "logeren", "nazorg", "huizen", "regios"],
  },
  numbers: {
    address: "/sociale-kaart/nummers/",
    facet: "pagina",
    readers: "relatives",
    audience: ["naaste", "verwijzer"],
    group: "find",
    inFooter: true,
    parts: ["bewaren", "huizen"],
  },
  easyDutch: otherLanguage("makkelijk", "nl"),
  frisian: otherLanguage("fy", "fy"),
  english: otherLanguage("en", "en"),
  whiteSpots: {
    address: "/sociale-kaart/witte-vlekken/",
    facet: "pagina",
    readers: "everyone",
    audience: ["verwijzer", "transferbureau"],
    group: "find",
  },
  hospiceKinds: {
    address: "/hospicezorg/soorten/",
    facet: "brochure",
    readers: "professionals",
    audience: ["verwijzer", "transferbureau"],
    group: "find",
    inFooter: true,
    menu: 3,
    shows: { collection: "brochures", id: "soorten-hospices" },
    pdf: "page",
  },
  brochures: {
    address: "/brochures/",
    facet: "brochure",
    readers: "professionals",
    group: "find",
    inFooter: true,
    collection: "brochures",
    schema: brochureSchema,
    entries: "pages",
    plain: ["list"],
    belongsToActivities: true,
    entriesForRelatives: ["een-hospice-voor-naasten"],
    pdf: "entries",
  },
  networks: {
    address: "/netwerken/",
    facet: "pagina",
    facetBelow: "netwerk",
    readers: "professionals",
    audience: ["verwijzer", "netwerkcoordinator"],
    group: "find",
    section: "/sociale-kaart/",
    inFooter: true,
    regions: "of-network",
  },
  regions: {
    address: "/regio/",
    facet: "pagina",
    facetBelow: "regio",
    readers: "professionals",
    audience: ["verwijzer", "bestuurder", "netwerkcoordinator"],
    group: "find",
    section: "/sociale-kaart/",
    inFooter: true,
    regions: "itself",
  },
  glossary: {
    address: "/begrippen/",
    facet: "begrip",
    readers: "everyone",
    group: "find",
    inFooter: true,
    collection: "begrippen",
    schema: glossaryTermSchema,
    file: "begrippen.yaml",
    entries: "places",
  },
  prognosis: {
    address: "/prognose/",
    facet: "prognose",
    readers: "professionals",
    audience: ["bestuurder", "netwerkcoordinator"],
    group: "work",
    inFooter: true,
    menu: 5,
    regions: "itself",
  },
  prognosisHouse: {
    address: "/prognose/mijn-huis/",
    facet: "prognose",
    readers: "professionals",
    audience: ["bestuurder", "netwerkcoordinator"],
    group: "work",
  },
  prognosisManual: modelText("handleiding"),
  prognosisAccount: modelText("verantwoording"),
  prognosisMonitor: modelText("monitor"),
  prognosisData: modelText("gegevens"),
  guides: {
    address: "/handreikingen/",
    facet: "handreiking",
    readers: "professionals",
    group: "work",
    inFooter: true,
    menu: 4,
    collection: "handreikingen",
    schema: guideSchema,
    entries: "pages",
    belongsToActivities: true,
    pdf: "entries",
  },
  formats: {
    address: "/formats/",
    facet: "format",
    readers: "professionals",
    group: "work",
    section: "/handreikingen/",
    inFooter: true,
    collection: "formats",
    schema: documentFormatSchema,
    entries: "pages",
    belongsToActivities: true,
    pdf: "entries",
  },
  workPlan: {
    address: "/hospicezorg-2030/",
    facet: "activiteit",
    readers: "professionals",
    audience: ["bestuurder", "netwerkcoordinator"],
    group: "work",
    inFooter: true,
    menu: 6,
    collection: "activiteiten",
    schema: activitySchema,
    entries: "pages",
  },
  themes: {
    address: "/themas/",
    facet: "thema",
    readers: "professionals",
    audience: ["bestuurder", "netwerkcoordinator"],
    group: "work",
    section: "/hospicezorg-2030/",
    inFooter: true,
    collection: "themas",
    schema: themeSchema,
    entries: "pages",
    belongsToActivities: true,
  },
  about: { address: "/over-ligare/", facet: "pagina", readers: "everyone", group: "about", inFooter: true, menu: 7 },
  agenda: {
    address: "/agenda/",
    facet: "agenda",
    readers: "professionals",
    audience: ["bestuurder", "netwerkcoordinator"],
    group: "about",
    section: "/over-ligare/",
    inFooter: true,
    collection: "agenda",
    schema: meetingSchema,
    entries: "pages",
    dated: true,
    belongsToActivities: true,
  },
  news: {
    address: "/nieuws/",
    facet: "nieuws",
    readers: "professionals",
    group: "about",
    section: "/over-ligare/",
    inFooter: true,
    collection: "nieuws",
    schema: newsSchema,
    entries: "pages",
    dated: true,
    belongsToActivities: true,
  },
  contact: {
    address: "/contact/",
    facet: "pagina",
    readers: "everyone",
    group: "about",
    section: "/over-ligare/",
    inFooter: true,
  },
  search: { address: "/zoeken/", facet: "pagina", readers: "everyone", group: "site", inFooter: true, menu: 8 },
  openData: {
    address: "/open-data/",
    facet: "pagina",
    readers: "professionals",
    group: "site",
    inFooter: true,
    parts: [
      "versie",
      "bestanden",
      "standaard",
      "naamruimte",
      "feeds",
      "voorwaarden",
      "toelichting-licentie",
      "kolommen",
      "velden",
    ],
  },
  embed: {
    address: "/embed/",
    facet: "pagina",
    readers: "professionals",
    group: "site",
    parts: ["kaart", "kaart-van-netwerk", "regios", "netwerken", "soorten", "kaartje"],
  },
  questionnaire: { address: "/vragenlijst-hospice/", facet: "pagina", readers: "professionals", group: "site" },
  accessibility: { address: "/toegankelijkheid/", facet: "pagina", readers: "everyone", group: "site", inFooter: true },
  privacy: { address: "/privacy/", facet: "pagina", readers: "everyone", group: "site", inFooter: true },
} as const satisfies Record<string, PageKind>;

export type PageKindId = keyof typeof pageKinds;

type Row = (typeof pageKinds)[PageKindId];

export type PageFacet = Row["facet"] | Extract<Row, { facetBelow: string }>["facetBelow"];

/** A page that explains the model; its text stands in content/modelteksten. */
function modelText<Id extends string>(id: Id) {
  return {
    address: `/prognose/${id}/`,
    facet: "prognose",
    readers: "professionals",
    audience: ["bestuurder", "netwerkcoordinator"],
    group: "work",
    shows: { collection: "modelteksten", id },
  } as const satisfies PageKind;
}

/** What relatives need most, said easier or in another language; the texts stand in a folder named as the address. */
function otherLanguage<Folder extends string, Tag extends string>(folder: Folder, language: Tag) {
  return {
    address: `/${folder}/`,
    facet: "pagina",
    readers: "relatives",
    audience: ["naaste"],
    group: "languages",
    inFooter: true,
    collection: folder,
    schema: otherLanguageSchema,
    entries: "pages",
    language,
  } as const satisfies PageKind;
}
