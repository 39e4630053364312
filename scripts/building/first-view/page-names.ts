import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Tags, classes (`.note`), ids (`#inhoud`) and marks of parts (`[data-astro-cid-x]`) of the elements that stand in a page,
 * and its family (`[data-family=x]`).
 */
export function listPageNames(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, tag] of html.matchAll(/<([a-z][a-z0-9-]*)/gi)) names.add(tag!.toLowerCase());
  for (const [, classes] of html.matchAll(/\sclass="([^"]*)"/g))
    for (const name of classes!.split(/\s+/)) names.add(`.${name}`);
  for (const [, id] of html.matchAll(/\sid="([^"]*)"/g)) names.add(`#${id}`);
  for (const [mark] of html.matchAll(/data-astro-cid-\w+/g)) names.add(`[${mark}]`);
  for (const [, family] of html.matchAll(/\sdata-family="([^"]*)"/g)) names.add(`[data-family=${family}]`);
  return names;
}

/** Whether the scripts a page can come to may give an element this name: a tag `table`, a class `.note`, an id `#inhoud`. */
export type MayMake = (name: string) => boolean;

const SCRIPT = /_astro\/[\w.@-]+\.js/g;
/** Names of other scripts, fetched with a script or when somebody asks for what they do. */
const NAMED = /["'`](?:\.\/|\/?_astro\/)?([\w.@-]+\.js)["'`]/g;
/** After a dot stands what a script reads of an object, or looks for by a selector: it makes nothing that is called so. */
const WORD = /(?<![.\w-])[\w-]+/g;
/** `note-${kind}` and `${kind}-note`: what begins or ends so may be made. */
const OPEN_END = /^[\w-]+-$|^-[\w-]+$/;

/** Reads the scripts of a built site: every word in them may become a name of an element. */
export function openSiteScripts(site: string): (html: string) => MayMake {
  const read = remember((name: string) => readScript(join(site, "_astro", name)));
  const mayMakeWith = remember((start: string): MayMake => {
    const reached = new Set(start === "" ? [] : start.split(" "));
    const words = new Set<string>();
    for (const name of reached) {
      const script = read(name);
      for (const next of script.names) reached.add(next);
      for (const word of script.words) words.add(word);
    }
    const ends = [...words].filter((word) => word.length > 2 && OPEN_END.test(word));
    return remember((name: string) => {
      const word = name.replace(/[.#[\]]/g, "");
      // No script makes another family of a page.
      if (word.includes("=")) return false;
      return words.has(word) || ends.some((end) => (end.startsWith("-") ? word.endsWith(end) : word.startsWith(end)));
    });
  });
  return (html) =>
    mayMakeWith([...new Set((html.match(SCRIPT) ?? []).map((path) => path.slice("_astro/".length)))].sort().join(" "));
}

function readScript(file: string): { words: Set<string>; names: string[] } {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    // A name in quotes that is no file of the site.
    return { words: new Set(), names: [] };
  }
  return { words: new Set(text.match(WORD)), names: [...text.matchAll(NAMED)].map(([, name]) => name!) };
}

function remember<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}
