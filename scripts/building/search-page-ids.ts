import { gunzipSync } from "node:zlib";

/** What Pagefind puts before the text of every file it packs. */
const signature = "pagefind_dcd";

/**
 * The id of every page in a Pagefind index, by address. Results carry this id before their text is loaded, so facets and
 * order can be known without a request per page. Throws when the files are not as this version of Pagefind writes them.
 */
export function readPageIds(files: readonly { path: string; content: Uint8Array }[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) continue;
    const text = gunzipSync(content).toString("utf8");
    if (!text.startsWith(signature)) throw new Error(`${path}: onbekend begin in de zoekindex; verwacht ${signature}`);
    const { url } = JSON.parse(text.slice(signature.length)) as { url: string };
    ids.set(url, id);
  }
  return ids;
}
