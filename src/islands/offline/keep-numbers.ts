import { keptAttribute, keptCache, keptPage, workerAddress } from "./kept-numbers.ts";

/** Whether this browser can keep a page at all: not in a private window of some browsers, nor without https. */
export const canKeep = (): boolean => "serviceWorker" in navigator && "caches" in window;

/** When the numbers were kept on this device; null when they were not. */
export async function readKeptMoment(): Promise<Date | null> {
  const page = (await caches.has(keptCache)) ? await (await caches.open(keptCache)).match(keptPage) : undefined;
  const moment = page && new RegExp(`${keptAttribute}="([^"]+)"`, "u").exec(await page.text())?.[1];
  return moment === undefined ? null : new Date(moment);
}

/** Keeps the page as it is on the site now, with all it is drawn with. Rejects when there is no internet or no room. */
export async function keepNumbers(now: Date): Promise<void> {
  const page = await fetch(keptPage, { cache: "no-cache" });
  if (!page.ok) throw new Error(`${keptPage}: ${page.status}`);
  const html = (await page.text()).replace("<html ", `<html ${keptAttribute}="${now.toISOString()}" `);
  const files = await Promise.all(listFiles(html).map(async (path) => [path, await fetch(path)] as const));
  const lost = files.find(([, file]) => !file.ok);
  if (lost) throw new Error(`${lost[0]}: ${lost[1].status}`);
  await navigator.serviceWorker.register(workerAddress);
  await navigator.serviceWorker.ready;
  await caches.delete(keptCache);
  const cache = await caches.open(keptCache);
  await Promise.all(files.map(([path, file]) => cache.put(path, file)));
  // Last: a copy without its page is none.
  await cache.put(keptPage, new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } }));
}

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
