import { appendFileSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The notices of what the scripts of the site are made of; Vite writes them from what it bundled. */
export const NOTICES_FILE = "licenties.md";

/** What the site sends besides the scripts that Vite bundles: letters, and the search with its index. */
const SENT_BESIDES = ["@fontsource-variable/atkinson-hyperlegible-next", "@fontsource-variable/literata", "pagefind"];

/** Adds to the notices in `site` those of what is sent besides. Throws when Vite left none, or a package has no licence. */
export function completeNotices(root: string, site: string): void {
  const file = join(site, NOTICES_FILE);
  const known = readFileSync(file, "utf8");
  const more = SENT_BESIDES.map((name) => {
    const folder = join(root, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<
      string,
      string
    >;
    return `\n## ${name} - ${version} (${license})\n\n${readLicence(join(folder, "LICENSE"))}\n`;
  });
  appendFileSync(file, `${known.endsWith("\n") ? "" : "\n"}${more.join("")}`);
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
