import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The notices of what the scripts of the site are made of; Vite writes them from what it bundled. */
export const NOTICES_FILE = "licenties.md";
/** The page that shows them. */
const NOTICES_PAGE = "open-data/licenties/index.html";

/** What the site sends besides the scripts that Vite bundles: letters, and the search with its index. */
const SENT_BESIDES = ["@fontsource-variable/atkinson-hyperlegible-next", "@fontsource-variable/literata", "pagefind"];

interface Notice {
  name: string;
  version: string;
  /** As SPDX names it. */
  licence: string;
  text: string;
}

/**
 * Puts the notices in their page in `site`, in place of the file that Vite left, with those of what is sent besides.
 * Throws when there is no file or page, or a package has no licence.
 */
export function writeNoticesPage(root: string, site: string): void {
  const file = join(site, NOTICES_FILE);
  const page = join(site, NOTICES_PAGE);
  const notices = [...readNotices(readFileSync(file, "utf8")), ...SENT_BESIDES.map((name) => readPackage(root, name))];
  notices.sort((a, b) => a.name.localeCompare(b.name, "nl"));
  const frame = readFileSync(page, "utf8");
  writeFileSync(page, putInside(frame, "div", "data-licence-texts", notices.map(writeNotice).join("")));
  rmSync(file);
}

/** The line above a package as Vite writes it, with a licence only where it names one, also of more words: "(MIT OR CC0-1.0)". */
const HEAD = String.raw`^## (?<name>\S+) - (?<version>\d\S*)(?: \((?<licence>.+)\))?$`;
const NEXT_HEAD = HEAD.replaceAll(/\?<\w+>/gu, "?:");

/** A bundle that is made apart repeats what another one has. */
function readNotices(markdown: string): Notice[] {
  const found = [
    ...markdown.matchAll(new RegExp(String.raw`${HEAD}(?<text>[\s\S]*?)(?=${NEXT_HEAD}|$(?![\s\S]))`, "gmu")),
  ];
  const unnamed = found.find(({ groups }) => groups!["licence"] === undefined)?.groups!["name"];
  if (unnamed !== undefined) throw new Error(`Het pakket ${unnamed} noemt geen licentie.`);
  return [
    ...new Map(
      found.map(({ groups }) => [`${groups!["name"]} ${groups!["version"]}`, groups as unknown as Notice]),
    ).values(),
  ];
}

function readPackage(root: string, name: string): Notice {
  const folder = join(root, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    version: string;
    license: string;
  };
  return { name, version, licence: license, text: readLicence(join(folder, "LICENSE")) };
}

/** The text of a licence; some packages have a folder of them, for what they are made of. */
function readLicence(path: string): string {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [path];
  return files.map((file) => readFileSync(file, "utf8").trim()).join("\n\n");
}

function putInside(html: string, tag: string, mark: string, content: string): string {
  const place = new RegExp(`(<${tag}[^>]*\\s${mark}[^>]*>)[\\s\\S]*?(</${tag}>)`, "u");
  if (!place.test(html)) throw new Error(`In ${NOTICES_PAGE} staat geen <${tag} ${mark}>.`);
  return html.replace(place, (_, start: string, end: string) => start + content + end);
}

const anchorOf = ({ name, version }: Notice): string =>
  `${name}-${version}`.replaceAll(/[^\w.-]+/gu, "-").replace(/^-/u, "");

/** One package, folded: who made it and under which licence is seen at a glance, the text by who wants it. */
function writeNotice(notice: Notice): string {
  const [name, version, licence] = [notice.name, notice.version, notice.licence].map(escapeMarkup);
  const paragraphs = notice.text.split(/\n\s*\n/u).flatMap(writeParagraph);
  return `<details id="${anchorOf(notice)}"><summary><strong>${name}</strong> ${version} <span>${licence}</span></summary>${paragraphs.join("")}</details>`;
}

/** The lines of a text, without the rules that its maker drew between them with dashes. */
function writeParagraph(text: string): string[] {
  const words = text.replaceAll(/^[\s*=_#-]+$/gmu, "").trim();
  return words === "" ? [] : [`<p>${escapeMarkup(words)}</p>`];
}

const escapeMarkup = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
