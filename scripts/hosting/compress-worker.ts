/** Packs files of a built site, taken from the row it shares with other workers, and tells how many it packed. */
import { readFileSync, writeFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { PackingOrder } from "./compress-site.ts";

/** Bytes below which packing gains less than a packet. */
const SMALL = 1024;

/**
 * Highest quality takes thirty times as long and saves 9%: for a release, not for every build. One step above the usual
 * (9) the tables no longer fit what the system keeps at hand: ten times as long, for 11 bytes a page.
 */
const QUALITY = { usual: 8, best: constants.BROTLI_MAX_QUALITY };

const { files, next, best } = workerData as PackingOrder;

const packings = [
  { ending: ".br", pack: packBrotli },
  { ending: ".gz", pack: (text: Buffer) => gzipSync(text, { level: 9 }) },
];

function packBrotli(text: Buffer): Buffer {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: best ? QUALITY.best : QUALITY.usual,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}

/** Whether the file is worth packing. */
function compressFile(file: string): boolean {
  const text = readFileSync(file);
  if (text.length < SMALL) return false;
  for (const { ending, pack } of packings) {
    const small = pack(text);
    if (small.length < text.length) writeFileSync(`${file}${ending}`, small);
  }
  return true;
}

let count = 0;
for (let at = Atomics.add(next, 0, 1); at < files.length; at = Atomics.add(next, 0, 1))
  if (compressFile(files[at]!)) count += 1;
parentPort!.postMessage(count);
