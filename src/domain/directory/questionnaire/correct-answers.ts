import type { AnswerTexts } from "./known-answers.ts";
import { sameItem } from "./merge-lists.ts";
import type { AnsweredQuestion } from "./questionnaire.ts";
import { STAYS } from "./remove-answered.ts";

/** What a house says of something that is known of it: it is right, it is otherwise, or it is no longer so. */
export type Verdict = "right" | "changed" | "gone";

/** What was said at one question; without a verdict nothing was known, and the text is a first answer. */
export interface GivenAnswer {
  verdict?: Verdict;
  text: string;
}

/** Whether a known answer can be taken away: a name, a status and a kind always stay. */
export function canGo(path: string): boolean {
  return !STAYS.test(path);
}

/**
 * The answers to send: what is right as it stands, what changed with what goes for it, what goes by name. What was not
 * judged is not sent, and so stays as it is.
 */
export function writeCorrections(
  questions: readonly AnsweredQuestion[],
  known: AnswerTexts,
  given: Readonly<Record<string, GivenAnswer>>,
): Record<string, string> {
  const texts = Object.fromEntries(
    questions.flatMap((question): [string, string][] => {
      const answer = given[question.path];
      const text = answer === undefined ? "" : writeCorrection(question, known[question.path] ?? "", answer);
      return text === "" ? [] : [[question.path, text]];
    }),
  );
  return completePhones(texts, known);
}

function writeCorrection({ path, kind }: AnsweredQuestion, known: string, { verdict, text }: GivenAnswer): string {
  const typed = text.trim();
  if (known === "" || verdict === undefined) return typed;
  if (verdict === "right") return known;
  if (kind === "list") return writeList(verdict === "gone" ? "" : typed, known);
  if (isParted(path)) {
    if (verdict === "gone") return `${known} vervalt`;
    return typed === "" || sameItem(typed, known) ? typed : `${typed} in plaats van ${known}`;
  }
  return verdict === "gone" ? "vervalt" : typed;
}

function isParted(path: string): boolean {
  return /^(?:phones\.\d+\.number|networks\.\d+)$/u.test(path);
}

function writeList(typed: string, known: string): string {
  const items = (text: string) => text.split(/[;\n]/u).flatMap((item) => (item.trim() === "" ? [] : [item.trim()]));
  const gone = items(known).filter((item) => !items(typed).some((other) => sameItem(other, item)));
  return [...items(typed), ...gone.map((item) => `${item} vervalt`)].join("; ");
}

/**
 * A number is what the rest of its group belongs to. It comes along when only its kind or hours were answered; they come
 * along with a new number; and with a number that goes they are not sent.
 */
export function completePhones(texts: Record<string, string>, known: AnswerTexts): Record<string, string> {
  const slots = [0, 1, 2].map((slot) => `phones.${slot}.`);
  return slots.reduce((answers, slot) => {
    const at = (key: string) => `${slot}${key}`;
    const number = answers[at("number")] ?? "";
    const others = ["kind", "hours"].map(at);
    if (/\svervalt$/u.test(number))
      return Object.fromEntries(Object.entries(answers).filter(([path]) => !others.includes(path)));
    const completed = number === "" ? [at("number")] : / in plaats van /u.test(number) ? others : [];
    const isAsked = number !== "" || others.some((path) => answers[path] !== undefined);
    if (!isAsked) return answers;
    const added = completed.flatMap((path) =>
      answers[path] === undefined && known[path] !== undefined ? [[path, known[path]] as const] : [],
    );
    return { ...Object.fromEntries(added), ...answers };
  }, texts);
}
