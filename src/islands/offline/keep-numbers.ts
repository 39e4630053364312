import { keptAttribute, keptCache, keptPage, workerAddress } from "./kept-numbers.ts";

/** Whether this browser can keep a page at all: not in a private window of some browsers, nor without https. */
export const canKeep = (): boolean => "serviceWorker" in navigator && "caches" in window;

/** When the numbers were kept on this device; null when they were not. */
export async function readKeptMoment(): Promise<Date | null> {
  const page = (await caches.has(keptCache)) ? await (await caches.open(keptCache)).match(keptPage) : undefined;
  const moment = page && new RegExp(`${keptAttribute}="([^"]+)"`, "u").exec(await page.text())?.[1];
  return moment === undefined ? null : new Date(moment);
}

/**
 * Keeps the page as it is on the site now, with all it is drawn with. Rejects when there is no internet or no room; the
 * copy of before is then still whole.
 */
export async function keepNumbers(now: Date): Promise<void> {
  const page = await fetch(keptPage, { cache: "no-cache" });
  if (!page.ok) throw new Error(`${keptPage}: ${page.status}`);
  const html = (await page.text()).replace("<html ", `<html ${keptAttribute}="${now.toISOString()}" `);
  const named = listFiles(html);
  const cache = await caches.open(keptCache);
  const held = await listHeld(cache);
  const fresh = named.filter((path) => !held.includes(path));
  try {
    // All of them, also after a failure: what comes in later would stay behind.
    const put = await Promise.allSettled(fresh.map(async (path) => cache.put(path, await fetchWhole(path))));
    const failed = put.find((result) => result.status === "rejected");
    if (failed) throw failed.reason;
    await navigator.serviceWorker.register(workerAddress);
    await navigator.serviceWorker.ready;
    // Last and in one step: until then the old page answers, with its own files beside the new ones.
    await cache.put(keptPage, new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } }));
  } catch (error) {
    await Promise.allSettled(fresh.map((path) => cache.delete(path)));
    if (held.length === 0) await caches.delete(keptCache);
    throw error;
  }
  const old = held.filter((path) => path !== keptPage && !named.includes(path));
  // What stays behind costs room and harms nothing.
  await Promise.allSettled(old.map((path) => cache.delete(path)));
}

async function fetchWhole(path: string): Promise<Response> {
  const file = await fetch(path);
  if (!file.ok) throw new Error(`${path}: ${file.status}`);
  return file;
}

const listHeld = async (cache: Cache): Promise<string[]> =>
  (await cache.keys()).map(({ url }) => new URL(url).pathname);

/** What this page has fetched, and what the new one names. */
function listFiles(html: string): string[] {
  const fetched = performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name))
    .filter(({ origin }) => origin === location.origin)
    .map(({ pathname }) => pathname);
  const named = [...html.matchAll(/["'](\/_astro\/[\w.@-]+\.(?:css|js|woff2))["']/gu)].map(([, path]) => path!);
  return [...new Set([...fetched, ...named])].filter((path) => path.startsWith("/_astro/"));
}

/** Takes the copy and its worker off this device. */
export async function forgetNumbers(): Promise<void> {
  await caches.delete(keptCache);
  const registration = await navigator.serviceWorker.getRegistration(keptPage);
  await registration?.unregister();
}
