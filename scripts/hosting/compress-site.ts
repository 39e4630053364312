import { globSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What is text; pictures, letters, documents and the parts of the search index are packed already. */
const TEXT = new Set([
  ".html",
  ".js",
  ".css",
  ".json",
  ".geojson",
  ".xml",
  ".svg",
  ".csv",
  ".txt",
  ".ics",
  ".webmanifest",
]);

/** Bytes below which packing gains less than a packet. */
const SMALL = 1024;

/** Highest quality takes 13 s for this site instead of one and saves 9%: for a release, not for every build. */
const QUALITY = { usual: 9, best: constants.BROTLI_MAX_QUALITY };

/** Files packed at a time, as many as Node has threads for it: all at once would each hold their megabytes until their turn. */
const LANES = 4;

const packings = [
  { ending: ".br", pack: (text: Buffer, best: boolean) => packBrotli(text, best) },
  { ending: ".gz", pack: (text: Buffer) => promisify(gzip)(text, { level: 9 }) },
];

/**
 * Writes beside each text file of a built site the same as `.br` and `.gz`, where that is smaller, for hosts to send as
 * they are. Gives the count of files that have a packed twin.
 */
export async function compressSite(site: string, best: boolean): Promise<number> {
  const files = globSync("**/*", { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)))
    .map(({ parentPath, name }) => join(parentPath, name));
  let count = 0;
  // One row of files for all lanes: each takes the next when it is done with the last.
  const row = files.values();
  const pack = async () => {
    for (const file of row) if (await compressFile(file, best)) count += 1;
  };
  await Promise.all(Array.from({ length: LANES }, pack));
  return count;
}

async function compressFile(file: string, best: boolean): Promise<boolean> {
  const text = readFileSync(file);
  if (text.length < SMALL) return false;
  for (const { ending, pack } of packings) {
    const small = await pack(text, best);
    if (small.length < text.length) writeFileSync(`${file}${ending}`, small);
  }
  return true;
}

function packBrotli(text: Buffer, best: boolean): Promise<Buffer> {
  return promisify(brotliCompress)(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: best ? QUALITY.best : QUALITY.usual,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}
