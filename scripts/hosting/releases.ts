import {
  cpSync,
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** What the web server reads: a link to one of the releases. */
export const CURRENT = "huidig";
const RELEASES = "uitgaven";
/** Files whose name changes with what is in them: an open page of an earlier release still asks for its own. */
const NAMED_BY_CONTENT = ["_astro", "pagefind/fragment", "pagefind/index"];

const DAY = 24 * 60 * 60 * 1000;
/** How long an open page keeps working after the next release. */
const KEEP_FILES = 14 * DAY;
/** Releases that stay on disk, to go back to. */
const KEEP_RELEASES = 10;

/**
 * Copies a built site into `folder/uitgaven/<moment>`, adds the scripts of the release before that are younger than two
 * weeks, and then moves the link `folder/huidig` in one step. Until that step the site online is untouched, also when
 * this is killed. Gives the name of the release. Throws when there is no built site or `huidig` is not a link.
 */
export function placeRelease(site: string, folder: string, now: Date): string {
  if (!existsSync(join(site, "index.html")))
    throw new Error(`In ${site} staat geen gebouwde site. Maak die eerst met: npm run release`);
  const before = readCurrent(folder);
  const name = now.toISOString().slice(0, 19).replaceAll(":", "").replace("T", "-");
  const release = join(folder, RELEASES, name);
  if (existsSync(release)) throw new Error(`De uitgave ${name} bestaat al. Wacht een seconde.`);
  const next = join(folder, RELEASES, `.nieuw-${name}`);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(dirname(next), { recursive: true });
  cpSync(site, next, { recursive: true, preserveTimestamps: true });
  if (before !== undefined) keepNamedFiles(join(folder, RELEASES, before), next, now);
  renameSync(next, release);
  pointTo(folder, name);
  for (const old of listReleases(folder).slice(0, -KEEP_RELEASES))
    if (old !== before) rmSync(join(folder, RELEASES, old), { recursive: true });
  return name;
}

/** Puts the release before the one online back. Gives its name. Throws when there is none. */
export function takeBack(folder: string): string {
  const current = readCurrent(folder);
  const earlier = listReleases(folder).filter((name) => current !== undefined && name < current);
  const name = earlier.at(-1);
  if (name === undefined) throw new Error(`In ${folder} staat geen eerdere uitgave om naar terug te gaan.`);
  pointTo(folder, name);
  return name;
}

function listReleases(folder: string): string[] {
  return readdirSync(join(folder, RELEASES))
    .filter((name) => !name.startsWith("."))
    .sort();
}

function readCurrent(folder: string): string | undefined {
  const link = join(folder, CURRENT);
  const found = lstatSync(link, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (!found.isSymbolicLink()) throw new Error(`${link} is geen verwijzing. Haal die map weg of kies een andere.`);
  return basename(readlinkSync(link));
}

/** A link is replaced by renaming another over it: there is no moment without one. */
function pointTo(folder: string, name: string): void {
  const next = join(folder, `.${CURRENT}`);
  rmSync(next, { force: true });
  symlinkSync(join(RELEASES, name), next);
  renameSync(next, join(folder, CURRENT));
}

function keepNamedFiles(before: string, next: string, now: Date): void {
  for (const file of NAMED_BY_CONTENT.flatMap((name) => globSync(`${name}/**/*`, { cwd: before }))) {
    const old = join(before, file);
    const { mtimeMs } = statSync(old);
    if (!statSync(old).isFile() || now.getTime() - mtimeMs > KEEP_FILES || existsSync(join(next, file))) continue;
    mkdirSync(dirname(join(next, file)), { recursive: true });
    cpSync(old, join(next, file), { preserveTimestamps: true });
  }
}
