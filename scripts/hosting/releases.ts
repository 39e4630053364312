import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { keepOf, listNamedByContent, type KeptFiles } from "./kept-files.ts";

/** What the web server reads: a link to one of the releases. */
export const CURRENT = "huidig";
const RELEASES = "uitgaven";
/** What the site is made of, beside the built site. */
const BILL = "stuklijst.json";
/** Releases that stay on disk, to go back to. */
const KEEP_RELEASES = 10;

/**
 * Copies a built site into `folder/uitgaven/<moment>`, its bill of materials beside it, adds the scripts of releases that were replaced less than two
 * weeks ago, and then moves the link `folder/huidig` in one step. Until that step the site online is untouched, also when
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
  if (before !== undefined) keepFiles(folder, { from: before, into: next, list: keptList(folder, name), now });
  const bill = join(dirname(site), BILL);
  if (existsSync(bill)) cpSync(bill, billOf(folder, name));
  renameSync(next, release);
  pointTo(folder, name);
  for (const old of listReleases(folder).slice(0, -KEEP_RELEASES)) if (old !== before) removeRelease(folder, old);
  return name;
}

/**
 * Puts the release before the one online back, with the scripts of the one it replaces: pages of that one are open now.
 * Gives its name. Throws when there is none.
 */
export function takeBack(folder: string, now: Date): string {
  const current = readCurrent(folder);
  const earlier = listReleases(folder).filter((name) => current !== undefined && name < current);
  const name = earlier.at(-1);
  if (name === undefined) throw new Error(`In ${folder} staat geen eerdere uitgave om naar terug te gaan.`);
  keepFiles(folder, { from: current!, into: join(folder, RELEASES, name), list: keptList(folder, name), now });
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

/** These stand beside the release, out of sight of visitors. */
const billOf = (folder: string, name: string): string => join(folder, RELEASES, `.stuklijst-${name}.json`);
const keptList = (folder: string, name: string): string => join(folder, RELEASES, `.bewaard-${name}.json`);

const readKept = (list: string): KeptFiles =>
  existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as KeptFiles) : {};

/** Copies what open pages of the release `from` and of earlier ones ask for, and writes it on the list of the release `into`. */
function keepFiles(folder: string, { from, into, list, now }: { from: string; into: string; list: string; now: Date }) {
  const known = readKept(list);
  const kept = Object.entries(listKept(folder, from, now)).filter(
    ([file]) => file in known || !existsSync(join(into, file)),
  );
  // First: a file that is there and not on the list counts as the release's own.
  writeFileSync(list, `${JSON.stringify({ ...known, ...Object.fromEntries(kept) }, null, 2)}\n`);
  for (const [file] of kept) {
    if (existsSync(join(into, file))) continue;
    mkdirSync(dirname(join(into, file)), { recursive: true });
    cpSync(join(folder, RELEASES, from, file), join(into, file), { preserveTimestamps: true });
  }
}

/** What the next release keeps of `name`, which it replaces `now`. */
const listKept = (folder: string, name: string, now: Date): KeptFiles =>
  keepOf(listNamedByContent(join(folder, RELEASES, name)), readKept(keptList(folder, name)), now);

function removeRelease(folder: string, name: string): void {
  rmSync(join(folder, RELEASES, name), { recursive: true });
  for (const beside of [keptList(folder, name), billOf(folder, name)]) rmSync(beside, { force: true });
}
