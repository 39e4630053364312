/** What must be seen of each of the main pages, whatever their texts say: the looks by which the families are told apart. */
import type { Box, PaintedPage, PaintedPart } from "./read-painted.ts";

/** A column as shares (0-1) of the room between the edges of the page. */
type Column = keyof typeof COLUMNS;
const COLUMNS = {
  margin: [-0.05, 0.22],
  left: [-0.01, 0.67],
  text: [0.2, 0.83],
  question: [0.2, 0.64],
  answer: [0.58, 1.01],
  aside: [0.55, 1.01],
  beyond: [0.18, 1.01],
  whole: [-0.01, 1.01],
} as const;

/** One part of a page. */
interface Part {
  at: string;
  /** Where it stands on a wide screen; it lies within. */
  column: Column;
  /** It ends above this place (CSS pixels) on a wide screen. */
  above?: number;
  /** On a narrow screen it is folded away or not there. */
  isWideOnly?: true;
}

interface Family {
  /** Size of the title on a wide screen, in pixels: least and most. */
  title: readonly [number, number];
  /** Share of the window that the page takes on a wide screen: least and most. */
  room: readonly [number, number];
  /** Letters of the first paragraphs in CSS pixels, least. */
  letter: number;
  parts: Readonly<Record<string, Part>>;
}

const lead: Part = { at: "main .lead", column: "text", above: 600 };
const contents: Part = { at: "main > .contents", column: "margin", above: 1000, isWideOnly: true };
const map: Part = { at: "main .place-map svg", column: "aside", above: 900 };

/** Each family has what the others have not. */
export const FAMILIES = {
  home: {
    title: [24, 34],
    room: [0.88, 1],
    letter: 17,
    parts: {
      title: { at: "main h1", column: "left", above: 400 },
      motto: { at: "main .motto", column: "left", above: 500 },
      field: { at: ".find-place input", column: "left", above: 600 },
      button: { at: ".find-place .button", column: "left", above: 600 },
      map: { at: ".region-map svg", column: "aside", above: 900 },
      thread: { at: ".beds-total .bed-thread", column: "whole", above: 1100 },
      "threads of regions": { at: ".beds-regions .bed-thread", column: "whole", above: 1100 },
      "large door": { at: ".large-door a", column: "left", above: 900 },
      doors: { at: "nav.doors a", column: "left", above: 1100 },
      drawing: { at: "main .drawing", column: "left", above: 900 },
    },
  },
  reading: {
    title: [34, 60],
    room: [0.88, 1],
    letter: 17,
    parts: { title: { at: "main h1", column: "text", above: 420 }, lead },
  },
  tool: {
    title: [26, 38],
    room: [0.88, 1],
    letter: 15,
    parts: {
      "first control": { at: "main :is(input:not([type=hidden], .chart-reader), select)", column: "whole", above: 900 },
    },
  },
  place: {
    title: [34, 60],
    room: [0.88, 1],
    letter: 17,
    parts: {
      lead: { at: "main .lead", column: "whole", above: 1100 },
      map,
    },
  },
  relatives: {
    title: [34, 60],
    room: [0.7, 1],
    letter: 20,
    parts: {
      title: { at: "main h1", column: "text", above: 420 },
      lead: { ...lead, at: "main .article-head .lead" },
      // On a phone the contents stand in its place.
      drawing: { at: "main > .page-drawing .drawing", column: "aside", above: 500, isWideOnly: true },
      contents,
    },
  },
} as const satisfies Record<string, Family>;

/** Of a place with houses: whom to call, and what is known of each. */
const houses: Readonly<Record<string, Part>> = {
  "call line": { at: "main a[href^='tel:']:not(.urgent-line *)", column: "whole", above: 1100 },
  table: { at: "main :is(.table-scroll, table)", column: "whole" },
};
const textTitle: Part = { at: "main h1", column: "text", above: 420 };
const toolTitle: Part = { at: "main h1", column: "beyond", above: 300 };
const prognosis: Readonly<Record<string, Part>> = {
  title: toolTitle,
  contents,
  controls: { at: ".workbench-controls", column: "question" },
  "first choice": { at: ".workbench-controls select", column: "question", above: 900 },
  outcome: { at: ".outcome-now", column: "answer" },
  "outcome on the thread": { at: ".outcome-thread", column: "answer", above: 800 },
  chart: { at: ".outcome-now figure.chart svg", column: "answer" },
  table: { at: "main :is(.table-scroll, table)", column: "beyond" },
};

/** What a page has beyond its family, by its address; `*` stands for one page of many. */
export const PAGES: Readonly<Record<string, Readonly<Record<string, Part>>>> = {
  "/": {},
  "/sociale-kaart/": {
    title: { at: "main h1", column: "whole", above: 260 },
    houses: { at: ".hospice-entry", column: "left", above: 900 },
    "call line": { at: ".entry-phone", column: "left", above: 900 },
    map: { at: ".area-map svg, .directory-map", column: "aside", above: 900 },
  },
  "/sociale-kaart/*/": {
    ...houses,
    title: textTitle,
    contents,
    "call button": { at: ".call-block .button", column: "text", above: 600 },
  },
  "/regio/": {
    title: { ...textTitle, column: "left" },
    "threads of regions": { at: ".region-rows .bed-thread", column: "left" },
    "links to regions": { at: ".region-rows h2 a", column: "left" },
  },
  "/regio/*/": { ...houses, title: textTitle, contents },
  "/prognose/": prognosis,
  "/prognose/*/": prognosis,
  "/prognose/mijn-huis/": {
    title: toolTitle,
    house: { at: "select#huis", column: "question", above: 700 },
    answer: { at: "#antwoord", column: "answer", above: 700 },
    table: { at: "main :is(.table-scroll, table)", column: "beyond" },
  },
  "/hospicezorg-2030/": {
    title: toolTitle,
    contents,
    path: { at: "main .path", column: "beyond" },
    loop: { at: "main .thread-loop", column: "beyond" },
    "first control": { at: ".work-plan-filter select", column: "text", above: 600 },
    "the plan as a thread": { at: ".plan-thread", column: "beyond", above: 700 },
    table: { at: ".matrix-only table", column: "beyond", isWideOnly: true },
  },
  "/sociale-kaart/voor-naasten/": {},
  "/handreikingen/*/": { contents, text: { at: "main .prose > p", column: "text" } },
  "/zoeken/": {
    title: toolTitle,
    field: { at: "#zoekterm", column: "beyond", above: 600 },
    button: { at: ".search-panel .button", column: "beyond", above: 600 },
  },
};

/** What every page has around its text. */
const FRAME: Readonly<Record<string, Part>> = {
  name: { at: ".site-header .wordmark", column: "left", above: 140 },
  loop: { at: ".site-header .loop", column: "left", above: 140, isWideOnly: true },
  footer: { at: ".site-footer a", column: "whole" },
};
const wideMenu: Part = { at: ".site-nav li a", column: "beyond", above: 140 };
const narrowMenu: Part = { at: ".site-header > .menu-button", column: "whole" };

const NARROW = 960;

/** The parts to look for on a page at a width of the window. */
export function partsOf(page: string, family: keyof typeof FAMILIES, width: number): Record<string, Part> {
  const isWide = width >= NARROW;
  const parts: Record<string, Part> = {
    ...FRAME,
    menu: isWide ? wideMenu : narrowMenu,
    ...FAMILIES[family].parts,
    ...PAGES[page],
  };
  return Object.fromEntries(Object.entries(parts).filter(([, { isWideOnly }]) => isWide || isWideOnly !== true));
}

/** What the style sheets say of colours and letters. */
export interface Tokens {
  /** As the browser writes it: rgb(1, 2, 3). */
  thread: string;
  /** Names of the letters for reading and for all else. */
  serif: string;
  sans: string;
}

/** Every law that the page breaks, in words; none is as it should be. */
export function listBroken(
  seen: PaintedPage,
  family: keyof typeof FAMILIES,
  parts: Readonly<Record<string, Part>>,
  tokens: Tokens,
): string[] {
  const isWide = seen.width >= NARROW;
  const each = Object.entries(parts).flatMap(([name, part]) => {
    const found = seen.parts[name]!;
    return [
      ...brokenPart(found),
      ...(found.isShown ? (isWide ? brokenColumn(found, part, seen.frame) : brokenEdge(found, seen.width)) : []),
    ].map((fault) => `${name}: ${fault}`);
  });
  return [
    ...each,
    ...(isWide ? brokenFamily(seen, FAMILIES[family]) : []),
    ...brokenText(seen, tokens),
    ...brokenFrame(seen, isWide, tokens),
    ...brokenPieces(seen),
  ];
}

function brokenPart({ isThere, isShown, opacity, isCovered }: PaintedPart): string[] {
  if (!isThere) return ["is not there"];
  if (!isShown) return ["is hidden"];
  return [...(opacity < 0.6 ? ["is seen through"] : []), ...(isCovered ? ["is covered"] : [])];
}

function brokenColumn(box: Box, { column, above }: Part, frame: Box): string[] {
  const shareOf = (x: number) => (x - frame.left) / (frame.right - frame.left);
  const [from, to] = COLUMNS[column];
  const isOut = shareOf(box.left) < from || shareOf(box.right) > to;
  return [
    ...(isOut ? [`stands at ${shareOf(box.left).toFixed(2)}-${shareOf(box.right).toFixed(2)}, not in ${column}`] : []),
    ...(above !== undefined && box.bottom > above && box.top > above - 60 ? [`begins at ${Math.round(box.top)}`] : []),
  ];
}

const EDGE = 8;
const brokenEdge = ({ left, right }: Box, width: number) =>
  left < EDGE || right > width - EDGE ? [`touches the edge at ${Math.round(left)}-${Math.round(right)}`] : [];

function brokenFamily(seen: PaintedPage, { title, room, letter }: Family): string[] {
  const h1 = seen.parts["title"];
  const share = (seen.frame.right - seen.frame.left) / seen.width;
  const size = seen.parts["lead"]?.fontSize ?? letter;
  return [
    ...(h1 !== undefined && (h1.fontSize < title[0] || h1.fontSize > title[1]) ? [`title of ${h1.fontSize} px`] : []),
    ...(share < room[0] || share > room[1] ? [`page takes ${share.toFixed(2)} of the window`] : []),
    ...(size < letter ? [`first paragraph of ${size} px`] : []),
  ];
}

/** A line holds some 75 letters; with what is set small beside a figure, at most this many ems. */
const LONGEST_LINE = 44;
const SHORTEST_LINE = 9;

function brokenText({ paragraphs, parts, width }: PaintedPage, { serif, sans }: Tokens): string[] {
  const title = parts["title"];
  return [
    ...(title !== undefined && !title.fontFamily.includes(serif) ? [`title in ${title.fontFamily}`] : []),
    ...paragraphs.flatMap(({ words, ems, fontFamily, contrast, ...box }) =>
      [
        ...(ems > LONGEST_LINE || ems < SHORTEST_LINE ? [`line of ${ems.toFixed(1)} em`] : []),
        ...(fontFamily.includes(serif) || fontFamily.includes(sans) ? [] : [`in ${fontFamily}`]),
        ...(contrast < 4.5 ? [`contrast of ${contrast.toFixed(1)}`] : []),
        ...brokenEdge(box, width),
      ].map((fault) => `${words}: ${fault}`),
    ),
  ];
}

function brokenFrame({ headLine, footerColumns, parts }: PaintedPage, isWide: boolean, { thread, sans }: Tokens) {
  const menu = parts["menu"];
  return [
    ...(headLine.width < 1 || headLine.style === "none" ? ["no thread under the head"] : []),
    ...(headLine.color === thread ? [] : [`thread of ${headLine.color}`]),
    ...((isWide ? footerColumns < 3 : footerColumns !== 2) ? [`footer of ${footerColumns} columns`] : []),
    ...(menu !== undefined && !menu.fontFamily.includes(sans) ? [`menu in ${menu.fontFamily}`] : []),
  ];
}

const brokenPieces = ({ coveredLabels, bareButtons, unruledTables, drawnLetters, underDrawings }: PaintedPage) => [
  ...coveredLabels.map((words) => `label under its field: ${words}`),
  ...bareButtons.map((words) => `bare button: ${words}`),
  ...unruledTables.map((words) => `table without lines: ${words}`),
  ...underDrawings.map((words) => `drawing over: ${words}`),
  ...drawnLetters
    .filter(({ size }) => size < 9 || size > 24)
    .map(({ words, size }) => `letters of ${size.toFixed(1)} px in a drawing: ${words}`),
];
