import { globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";

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

/** Each holds little more than the file it packs, but a machine of many cores gains nothing more: it waits for its disk. */
const MOST_WORKERS = 4;

/** What a worker is given: the files of the whole site, and the place in that row that all workers share. */
export interface PackingOrder {
  files: readonly string[];
  /** Index of the next file that no worker has taken. */
  next: Int32Array<SharedArrayBuffer>;
  /** As small as can be, which takes longer. */
  best: boolean;
}

/**
 * Writes beside each text file of a built site the same as `.br` and `.gz`, where that is smaller, for hosts to send as
 * they are. Gives the count of files that have a packed twin.
 *
 * In workers, whose heaps are small: what packing holds for a moment counts as memory of its thread, and in the thread
 * that built the site each of those counts would have its whole heap searched for what can go.
 */
export async function compressSite(site: string, best: boolean): Promise<number> {
  const files = globSync("**/*", { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)))
    .map(({ parentPath, name }) => join(parentPath, name));
  const order: PackingOrder = { files, next: new Int32Array(new SharedArrayBuffer(4)), best };
  const workers = Math.min(availableParallelism(), MOST_WORKERS);
  const counts = await Promise.all(Array.from({ length: workers }, () => packInWorker(order)));
  return counts.reduce((sum, count) => sum + count, 0);
}

function packInWorker(order: PackingOrder): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./compress-worker.ts", import.meta.url), { workerData: order, execArgv: [] });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("Het inpakken is gestopt voordat het klaar was.")));
  });
}
