import { wholeKm } from "../../border/distance.ts";
import type { Hospice, TermClaim } from "../records/hospice.ts";
import { UNKNOWN_TYPE } from "../records/likely-type.ts";
import type { Need } from "./need.ts";

/** A choice for houses of which no source states the type, but that look like one; the id of that type follows. */
export const LIKELY = "lijkt-op-";
/** The choice for houses of which the type is unknown and nothing is inferred. */
export const TYPE_UNKNOWN = "soort-onbekend";

/** What the facets are answered from: a record, with the type it looks like while no source states one. */
export type FacetSource = Hospice & { likelyType?: string | undefined };

/** What a hospice says to a wish. Unknown is never read as yes and never as no. */
export type Verdict = "meets" | "on-consultation" | "unknown" | "lacks";

export type Claims = Readonly<Record<string, TermClaim["value"]>>;

/** What is known of a hospice for one facet, as it is sent to the browser. */
export type Answer = string | number | readonly string[] | Claims;

/** A choice with its name, as content has it. */
export interface Choice {
  id: string;
  name: string;
}

/** Where names of choices come from. */
export interface FacetVocabulary {
  needs: readonly Need[];
  regions: readonly Choice[];
  /** Types that houses only look like, and that of which nothing is known, in words. */
  inferredTypes?: readonly Choice[];
}

/**
 * One thing the directory can be narrowed by. Address, search, counts, form, filters in use and what could not be
 * applied are all made from its row; its words stand in `content/woorden/sociale-kaart.yaml` under `facetWords`.
 */
export interface Facet<Given extends Answer = Answer> {
  /** Name in the address; Dutch, because people read and share it. */
  parameter: string;
  /** Fixed choices, or those of a vocabulary. */
  choices: readonly string[] | ((vocabulary: FacetVocabulary) => readonly Choice[]);
  /** What the record says; undefined while no source says it. */
  answerOf(hospice: FacetSource): Given | undefined;
  /** What the answer is to one choice; a hospice without an answer is unknown. */
  judge(answer: Given, choice: string): Verdict;
  /** Where it is asked: in the field that suggests, as a list of choices, or as one under the fold. */
  form: "suggested" | "list" | "fold";
  /** More than one choice can be asked at once, each a wish of its own. */
  isMultiple?: true;
  /** Its answer is the distance in kilometres from a place that was named; without a place it cannot be applied. */
  isDistance?: true;
  /** Certain of every hospice, so that meeting it is no news. */
  isAlwaysKnown?: true;
}

/** Keeps the answer and the judge of a row to the same form. */
function row<Given extends Answer>(facet: Facet<Given>): Facet {
  return facet;
}

const FACET_ROWS = {
  need: row<Claims>({
    parameter: "nodig",
    choices: ({ needs }) => needs.filter(({ kind }) => kind === "term"),
    answerOf: ({ expertise, facilities }) =>
      Object.fromEntries(Object.entries({ ...expertise, ...facilities }).map(([id, { value }]) => [id, value])),
    judge: (claims, choice) => VERDICT_OF_CLAIM[claimOf(claims, choice)],
    form: "suggested",
    isMultiple: true,
  }),
  region: row<readonly string[]>({
    parameter: "regio",
    choices: ({ regions }) => regions,
    answerOf: ({ regions }) => (regions.length === 0 ? undefined : regions),
    judge: (regions, choice) => (regions.includes(choice) ? "meets" : "lacks"),
    form: "fold",
    isAlwaysKnown: true,
  }),
  type: row<string>({
    parameter: "type",
    choices: ({ needs, inferredTypes = [] }) => [...needs.filter(({ kind }) => kind === "type"), ...inferredTypes],
    answerOf: ({ type, likelyType }) =>
      type !== UNKNOWN_TYPE ? type : likelyType === undefined ? TYPE_UNKNOWN : `${LIKELY}${likelyType}`,
    judge: judgeType,
    form: "fold",
  }),
  distance: row<number>({
    parameter: "binnen",
    choices: ["10", "20", "30"],
    answerOf: () => undefined,
    judge: (km, choice) => (wholeKm(km) <= Number(choice) ? "meets" : "lacks"),
    form: "list",
    isDistance: true,
    isAlwaysKnown: true,
  }),
};

/** What we infer is an answer to who asks for that; to who asks for the type itself it stays unknown. */
function judgeType(answer: string, choice: string): Verdict {
  if (answer === choice) return "meets";
  return isStated(answer) || !isStated(choice) ? "lacks" : "unknown";
}

function isStated(type: string): boolean {
  return type !== TYPE_UNKNOWN && !type.startsWith(LIKELY);
}

export type FacetId = keyof typeof FACET_ROWS;

/** In the order in which wishes are asked and explained. */
export const FACETS: Readonly<Record<FacetId, Facet>> = FACET_ROWS;
export const FACET_IDS = Object.keys(FACET_ROWS) as FacetId[];

export type Answers = Partial<Record<FacetId, Answer>>;

const VERDICT_OF_CLAIM = {
  yes: "meets",
  "on-consultation": "on-consultation",
  no: "lacks",
  unknown: "unknown",
} as const;

/** What a hospice says about a term; a term of which it says nothing is unknown. */
function claimOf(claims: Claims, id: string): TermClaim["value"] {
  return (Object.hasOwn(claims, id) ? claims[id] : undefined) ?? "unknown";
}

/** The answers of a hospice to all facets; what is unknown is absent. */
export function listAnswers(hospice: FacetSource): Answers {
  const answers = FACET_IDS.map((id) => [id, FACETS[id].answerOf(hospice)] as const);
  return Object.fromEntries(answers.filter(([, answer]) => answer !== undefined));
}

/** The choices an answer says something about. */
export function listAnswered(answer: Answer): readonly string[] {
  if (typeof answer === "number") return [String(answer)];
  if (typeof answer === "string") return answer.startsWith(LIKELY) ? [answer, answer.slice(LIKELY.length)] : [answer];
  if (isList(answer)) return answer;
  return Object.keys(answer).filter((id) => answer[id] !== "unknown");
}

function isList(answer: readonly string[] | Claims): answer is readonly string[] {
  return Array.isArray(answer);
}
