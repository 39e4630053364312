import { createHash } from "node:crypto";
import { formatProblem, formatReport, readable, sortProblems, type Problem } from "../../src/domain/border/problem.ts";
import { formatWarnings, isForKeeper } from "../content/list-endings.ts";
import type { Findings } from "./check-everything.ts";

/** How findings are written: for people, for programs, and as notes beside the lines in GitHub and GitLab. */
export const outputs = ["text", "json", "github", "gitlab"] as const;

export type Output = (typeof outputs)[number];

export function writeFindings(findings: Findings, output: Output, seconds: number): string {
  const writers: Record<Output, () => string> = {
    text: () => writeText(findings, seconds),
    json: () => JSON.stringify({ ...sorted(findings), seconds }, null, 2),
    github: () => writeGitHub(findings),
    gitlab: () => writeGitLab(findings),
  };
  return writers[output]();
}

function sorted({ problems, warnings, openQuestions }: Findings): Findings {
  return { problems: sortProblems(problems), warnings: sortProblems(warnings), openQuestions };
}

function writeText(findings: Findings, seconds: number): string {
  const { problems, warnings, openQuestions } = sorted(findings);
  const time = seconds.toLocaleString("nl-NL", { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const questions = openQuestions === 1 ? "1 open vraag" : `${openQuestions} open vragen`;
  const forEditors = warnings.filter((warning) => !isForKeeper(warning));
  const forKeeper = warnings.filter(isForKeeper);
  return [
    ...(forEditors.length > 0 ? [formatWarnings(forEditors), ""] : []),
    problems.length > 0 ? formatReport(problems) : "Alles klopt: geen fouten in de inhoud.",
    `${forEditors.length} keer let op; ${questions} in de teksten (npm run vragen).`,
    `Gecontroleerd in ${time} seconden.`,
    ...(forKeeper.length > 0 ? ["", formatWarnings(forKeeper)] : []),
  ].join("\n");
}

/** A workflow command per finding: GitHub shows it beside the line. */
function writeGitHub(findings: Findings): string {
  const { problems, warnings } = sorted(findings);
  const write = (level: string) => (problem: Problem) =>
    `::${level} file=${escapeProperty(problem.file)},line=${problem.line},title=${escapeProperty(titleOf(problem))}::${escapeData(messageOf(problem))}`;
  return [...problems.map(write("error")), ...warnings.map(write("warning"))].join("\n");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** A code quality report: GitLab shows it beside the line of a merge request. */
function writeGitLab(findings: Findings): string {
  const { problems, warnings } = sorted(findings);
  const write = (severity: string, name: string) => (problem: Problem) => ({
    description: messageOf(problem),
    check_name: name,
    fingerprint: createHash("sha256")
      .update(formatProblem({ ...problem, line: 0 }))
      .digest("hex"),
    severity,
    location: { path: problem.file, lines: { begin: problem.line } },
  });
  return JSON.stringify(
    [...problems.map(write("major", "inhoud")), ...warnings.map(write("minor", "let-op"))],
    null,
    2,
  );
}

function titleOf(problem: Problem): string {
  const { field } = readable(problem);
  return field === "" ? "inhoud" : field;
}

/** The message without its place, which stands beside it. */
function messageOf(problem: Problem): string {
  return formatProblem(problem).slice(`${problem.file}:${problem.line}`.length).trim();
}
