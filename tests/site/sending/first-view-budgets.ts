import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { PageKindId } from "../../../src/domain/content/page-kind-table.ts";
import { findPageKind } from "../../../src/domain/content/page-kinds.ts";
import { readSiteFile, type BuiltPage } from "../built-site.ts";

/** What a page may ask of a visitor's line before anything is done with it. */
export interface FirstViewBudget {
  /** The page and the style sheets that have to come before it is painted, in bytes packed with brotli. */
  bytes: number;
  /** Files, the page itself included. */
  requests: number;
}

/** As much as a server sends before it hears that anything arrived: ten packets. */
const ONE_FLIGHT = 14_600;
const READING: FirstViewBudget = { bytes: ONE_FLIGHT, requests: 8 };
const TOOL_REQUESTS = 16;

/** Kinds of pages that may cost more than a text to read; every other kind, a new one too, has the budget of READING. */
const HEAVIER: Readonly<Partial<Record<PageKindId, FirstViewBudget>>> = {
  home: { bytes: 20_000, requests: 8 },
  directory: { bytes: 18_000, requests: TOOL_REQUESTS },
  // Lists of houses with a map, as the directory.
  whiteSpots: { bytes: 18_000, requests: TOOL_REQUESTS },
  prognosis: { bytes: 25_000, requests: TOOL_REQUESTS },
  prognosisHouse: { bytes: 18_000, requests: TOOL_REQUESTS },
  search: { bytes: ONE_FLIGHT, requests: TOOL_REQUESTS },
  // It grows with every question that is asked; a hundred is for what Trusted Types add to the head of every page.
  questionnaire: { bytes: 22_000, requests: TOOL_REQUESTS },
};

export const budgetOf = (path: string): FirstViewBudget => HEAVIER[findPageKind(path).id] ?? READING;

export interface FirstView {
  brotli: number;
  gzip: number;
  sheets: number;
}

/** What a browser waits for before it paints a page. */
export function weighFirstView({ html, $ }: BuiltPage): FirstView {
  const sheets = $("head link[rel=stylesheet]:not([media=print])")
    .toArray()
    .map(({ attribs }) => readSiteFile(attribs["href"]!.slice(1)));
  const parts = [html, ...sheets];
  const sum = (pack: (text: string) => Buffer) => parts.reduce((total, text) => total + pack(text).length, 0);
  return { brotli: sum(packWithBrotli), gzip: sum((text) => gzipSync(text, { level: 9 })), sheets: sheets.length };
}

/** As hard as a host packs ahead, told how long the text is. */
function packWithBrotli(text: string): Buffer {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(text, { params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: text.length } });
}
