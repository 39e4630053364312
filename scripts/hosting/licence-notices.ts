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
  notices.sort((a, b) => a.name.localeCompare(b.name));
  const frame = readFileSync(page, "utf8");
  const listed = putInside(frame, "tbody", "data-licence-list", notices.map(writeRow).join(""));
  writeFileSync(page, putInside(listed, "div", "data-licence-texts", notices.map(writeText).join("")));
  rmSync(file);
}

/** A bundle that is made apart repeats what another one has. */
function readNotices(markdown: string): Notice[] {
  const found = [
    ...markdown.matchAll(
      /^## (?<name>\S+) - (?<version>\S+) \((?<licence>\S+)\)$(?<text>[\s\S]*?)(?=^## \S+ - \S+ \(\S+\)$|$(?![\s\S]))/gmu,
    ),
  ];
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

const writeRow = (notice: Notice): string =>
  `<tr><th scope="row"><a href="#${anchorOf(notice)}">${escapeMarkup(notice.name)}</a></th><td>${escapeMarkup(notice.version)}</td><td>${escapeMarkup(notice.licence)}</td></tr>`;

function writeText(notice: Notice): string {
  const paragraphs = notice.text
    .split(/\n\s*\n/u)
    .flatMap((text) => (text.trim() === "" ? [] : [`<p>${escapeMarkup(text.trim())}</p>`]));
  return `<h2 id="${anchorOf(notice)}">${escapeMarkup(notice.name)} ${escapeMarkup(notice.version)}</h2>${paragraphs.join("")}`;
}

const escapeMarkup = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
