import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The library gives each link a random id of 21 characters. */
const RANDOM_RELATION = /rId[a-z0-9_-]{21}/gu;
const MADE_AT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;

/**
 * The same Word file without what differs each time it is made: ids of links are numbered in the order in which they
 * come, and every moment in it becomes the day of the build.
 * @param day such as "2026-11-21"
 */
export function settlePackage(file: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  const numbers = new Map<string, number>();
  const settle = (text: string) =>
    text
      .replace(RANDOM_RELATION, (id) => {
        if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
        return `rIdLink${numbers.get(id)}`;
      })
      .replace(MADE_AT, `$1${day}T00:00:00Z`);
  const parts = Object.entries(unzipSync(file)).map(
    ([name, bytes]) => [name, /\.(?:xml|rels)$/u.test(name) ? strToU8(settle(strFromU8(bytes))) : bytes] as const,
  );
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  // A zip keeps the clock on the wall, of no zone: the same numbers everywhere.
  return new Uint8Array(zipSync(Object.fromEntries(parts), { mtime: new Date(year, month - 1, date), os: 0 }));
}
