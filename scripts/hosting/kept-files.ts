import { globSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** Files whose name changes with what is in them: an open page of an earlier release still asks for its own. */
export const NAMED_BY_CONTENT = ["_astro", "pagefind/fragment", "pagefind/index"];

const DAY = 24 * 60 * 60 * 1000;
/** How long an open page keeps working after its release was replaced. */
const KEEP_FILES = 14 * DAY;

/** Files that a release holds for pages of earlier ones, by their path in the site, with the moment (ISO) that their release was replaced. */
export type KeptFiles = Record<string, string>;

/** The files of a site that are named by what is in them, as paths from its root with slashes. */
export const listNamedByContent = (site: string): string[] =>
  NAMED_BY_CONTENT.flatMap((part) => globSync(`${part}/**/*`, { cwd: site }))
    .filter((file) => statSync(join(site, file)).isFile())
    .map((file) => file.split(sep).join("/"));

/**
 * What the next release keeps of one with these files, which it replaces `now`: all of its own, and of earlier ones what
 * is not too old. `known` are those it held for earlier ones; a moment that is still to come counts as now, or a clock
 * that was wrong once would keep a file for good.
 */
export const keepOf = (files: readonly string[], known: KeptFiles, now: Date): KeptFiles =>
  Object.fromEntries(
    files
      .map((file): [string, string] => [file, earlierOf(known[file], now)])
      .filter(([, replaced]) => now.getTime() - Date.parse(replaced) <= KEEP_FILES),
  );

const earlierOf = (moment: string | undefined, now: Date): string =>
  moment !== undefined && Date.parse(moment) < now.getTime() ? moment : now.toISOString();
