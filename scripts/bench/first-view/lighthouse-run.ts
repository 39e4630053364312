import lighthouse from "lighthouse";
import { median } from "../median.ts";

/** What one visit with a slow telephone showed; times in milliseconds. */
export interface VisitFigures {
  largestPaint: number;
  blocked: number;
  /** Layout shift, without unit. */
  shift: number;
  requests: number;
  /** 0 to 100: performance, accessibility, best practices, findability. */
  scores: readonly number[];
}

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** Opens a page as Lighthouse does on a telephone. Throws when it could not be measured. */
export async function visit(url: string, port: number): Promise<VisitFigures> {
  const result = await lighthouse(url, {
    port,
    output: "json",
    logLevel: "error",
    onlyCategories: [...CATEGORIES],
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? "geen meting"}`);
  const { audits, categories } = result.lhr;
  const value = (id: string) => {
    const found = audits[id]?.numericValue;
    if (found === undefined) throw new Error(`${url}: ${id} is niet gemeten`);
    return found;
  };
  const requests = audits["network-requests"]?.details;
  return {
    largestPaint: value("largest-contentful-paint"),
    blocked: value("total-blocking-time"),
    shift: value("cumulative-layout-shift"),
    requests: requests?.type === "table" ? requests.items.length : 0,
    scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
  };
}

/** The median of each figure. */
export function takeMedians(visits: readonly VisitFigures[]): VisitFigures {
  const of = (pick: (figures: VisitFigures) => number) => median(visits.map(pick));
  return {
    largestPaint: of(({ largestPaint }) => largestPaint),
    blocked: of(({ blocked }) => blocked),
    shift: of(({ shift }) => shift),
    requests: of(({ requests }) => requests),
    scores: CATEGORIES.map((_, index) => of(({ scores }) => scores[index]!)),
  };
}
