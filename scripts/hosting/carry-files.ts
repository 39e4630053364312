import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { NOT_SENT } from "./host-rules.ts";
import { keepOf, listNamedByContent, NAMED_BY_CONTENT, type KeptFiles } from "./kept-files.ts";
import { writeHeadersFile } from "./static-host-files.ts";

/** In the site itself, so that the next release can read from the site online what open pages may still ask for. */
export const RELEASE_LIST = "uitgave.json";

/** Every file of a release that is named by its content: with the moment (ISO) its release was replaced, or null for its own. */
type ReleaseList = Record<string, string | null>;

export interface Carried {
  /** How many files of earlier releases the site has now. */
  carried: number;
  /** Files that the earlier release names and does not have. */
  missing: string[];
  /** Whether there was a list of an earlier release to carry from. */
  hasEarlier: boolean;
}

/**
 * Adds to a built site the scripts of earlier releases that were replaced less than two weeks ago, for a host that shows
 * only the files of the newest release; and writes the list that the next release reads. `from` is the address of the
 * site online or the folder of the earlier release; without it only the list is written. Throws when the site is not
 * built, or when the earlier release cannot be asked, is not there or names files that are none of these; nothing is
 * written then.
 */
export async function carryFiles(site: string, from: string | undefined, now: Date): Promise<Carried> {
  if (!existsSync(join(site, "index.html")))
    throw new Error(`In ${site} staat geen gebouwde site. Maak die eerst met: npm run release`);
  const known = onlyKept(await readList(site));
  const earlier = from === undefined ? undefined : await readList(from);
  const wanted = Object.entries(
    earlier === undefined ? {} : keepOf(Object.keys(earlier), onlyKept(earlier), now),
  ).filter(([file]) => file in known || !existsSync(join(site, file)));
  const fetched = new Map<string, Buffer>();
  const missing: string[] = [];
  const kept: KeptFiles = { ...known };
  for (const [file, replaced] of wanted) {
    const content = existsSync(join(site, file)) ? "here" : await readFrom(from!, file);
    if (content === undefined) missing.push(file);
    else kept[file] = replaced;
    if (content instanceof Buffer) fetched.set(file, content);
  }
  writeRelease(site, kept, fetched);
  return { carried: Object.keys(kept).length, missing, hasEarlier: earlier !== undefined };
}

function writeRelease(site: string, kept: KeptFiles, fetched: ReadonlyMap<string, Buffer>): void {
  const files = [...new Set([...listSent(site), ...fetched.keys()])].sort();
  const list: ReleaseList = Object.fromEntries(files.map((file) => [file, kept[file] ?? null]));
  // First: a file that is there and not on the list counts as the release's own.
  writeFileSync(join(site, RELEASE_LIST), `${JSON.stringify(list, null, 1)}\n`);
  for (const [file, content] of fetched) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), content);
  }
  writeFileSync(join(site, "_headers"), writeHeadersFile(site));
}

const isAddress = (from: string): boolean => /^https?:\/\//iu.test(from);

/** Files that a browser opens as a page. They would run on the site's own address, outside what its pages allow. */
const PAGES = /\.(?:x?html?|svg|xml)$/iu;

/** A host packs by itself what it sends. */
const listSent = (site: string): string[] =>
  listNamedByContent(site).filter((file) => !NOT_SENT.endings.some((ending) => file.endsWith(ending)));

const onlyKept = (list: ReleaseList = {}): KeptFiles =>
  Object.fromEntries(Object.entries(list).filter((entry): entry is [string, string] => entry[1] !== null));

/** The list of a release; undefined where it has none. A folder without one has only files of its own. */
async function readList(from: string): Promise<ReleaseList | undefined> {
  const text = (await readFrom(from, RELEASE_LIST))?.toString("utf8");
  if (text !== undefined) return checkList(text, from);
  if (isAddress(from)) return undefined;
  if (!existsSync(join(from, "index.html")))
    throw new Error(`${from} is geen adres dat met https:// begint, en geen map met een gebouwde site.`);
  return Object.fromEntries(listSent(from).map((file) => [file, null]));
}

/** What another machine says is written nowhere but in the folders of such files. */
function checkList(text: string, from: string): ReleaseList {
  const isOurs = ([file, replaced]: [string, unknown]) =>
    NAMED_BY_CONTENT.some((folder) => file.startsWith(`${folder}/`)) &&
    /^(?:[\w~-][\w.~-]*\/)+[\w~-][\w.~-]*$/u.test(file) &&
    !PAGES.test(file) &&
    (replaced === null || (typeof replaced === "string" && !Number.isNaN(Date.parse(replaced))));
  const list = parseObject(text);
  if (list === undefined || !Object.entries(list).every(isOurs))
    throw new Error(`${from}: ${RELEASE_LIST} is geen lijst van scripts van een uitgave. Er is niets meegenomen.`);
  return list as ReleaseList;
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A host, or a page to sign in, may answer with a page where a file is not there. */
const isPage = (response: Response): boolean =>
  response.headers.get("content-type")?.toLowerCase().startsWith("text/html") ?? false;

/** Milliseconds. A server that never ends its answer must not hold up a release. */
const ANSWER_WITHIN = 60_000;

/** One file of a release; undefined where it is not there. */
async function readFrom(from: string, file: string): Promise<Buffer | undefined> {
  if (!isAddress(from)) return existsSync(join(from, file)) ? readFileSync(join(from, file)) : undefined;
  const address = new URL(`/${file}`, from).href;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(ANSWER_WITHIN) });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`antwoord ${response.status}`);
    if (isPage(response) && file !== RELEASE_LIST) return undefined;
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    throw new Error(
      `${address} is niet te lezen (${error instanceof Error ? error.message : String(error)}). Staat de site nog niet online, laat het adres dan weg.`,
      { cause: error },
    );
  }
}
