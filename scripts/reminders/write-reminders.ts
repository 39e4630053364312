import { listDue, type ReviewedText } from "../../src/domain/content/due.ts";
import { writtenCollections } from "../../src/domain/content/collections.ts";
import { reviewSchema } from "../../src/domain/content/review.ts";
import { formatProblem, type Problem } from "../../src/domain/border/problem.ts";
import { compileDirectory } from "../../src/domain/directory/records/compile.ts";
import { sayEditorsReminder, sayReminder } from "../../src/presentation/directory/house/say-reminder.ts";
import { listContentEndings } from "../content/list-endings.ts";
import { readDirectory } from "../content/read-directory.ts";
import { listFiles, readEntry } from "../content/read-content.ts";

/**
 * The mails of a day ("2026-11-21") by file name: one per network that has something to look at, and one for the
 * editors. With a fault in the directory there are none.
 */
export function makeReminders(
  root: string,
  day: string,
): { mails: Map<string, string>; problems?: never } | { mails?: never; problems: Problem[] } {
  const read = readDirectory(root, day);
  const { bundle, problems = [] } = compileDirectory(read.documents);
  if (!bundle || read.problems.length > 0) return { problems: [...read.problems, ...problems] };
  const due = listDue(readReviewedTexts(root), bundle.hospices, day);
  const site = bundle.settings.siteUrl.replace(/\/$/u, "");
  const mails = new Map([["redactie.txt", sayEditorsReminder(due, listContentEndings(root, day).map(formatProblem))]]);
  for (const network of bundle.networks) {
    const houses = bundle.hospices.filter(
      ({ status, networks }) => status !== "closed" && networks.includes(network.id),
    );
    const files = new Set(houses.map(({ id }) => `content/hospices/${id}.yaml`));
    const own = due.filter(({ file }) => files.has(file));
    const mail = houses.length === 0 ? null : sayReminder(network, houses, own, site);
    if (mail !== null) mails.set(`${network.id}.txt`, mail);
  }
  return { mails };
}

function readReviewedTexts(root: string): ReviewedText[] {
  return writtenCollections
    .flatMap((name) => listFiles(root, `content/${name}`, ".mdx"))
    .flatMap((file) => {
      const { title, review } = Object(readEntry(root, file).document?.data) as { title?: unknown; review?: unknown };
      const checked = reviewSchema.safeParse(review);
      return typeof title === "string" && checked.success ? [{ file, title, review: checked.data }] : [];
    });
}
