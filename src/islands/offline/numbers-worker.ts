import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkOnly } from "workbox-strategies";
import { keptCache, keptPage } from "./kept-numbers.ts";

/**
 * Service worker of who keeps the numbers: where there is no internet, every page of the directory is answered with the kept
 * page and what it is drawn with. It keeps nothing itself: the page does that, when its reader asks.
 */
const readKept = (request: RequestInfo) => caches.match(request, { cacheName: keptCache, ignoreSearch: true });

/** As long as somebody waits for a page on a line that gives nothing. */
const PATIENCE_SECONDS = 6;

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === "navigate",
  new NetworkOnly({
    networkTimeoutSeconds: PATIENCE_SECONDS,
    plugins: [{ handlerDidError: () => readKept(keptPage) }],
  }),
);

/** The name of such a file changes with what is in it, so a kept one is as good as a new one. */
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith("/_astro/"),
  new CacheFirst({ cacheName: keptCache, plugins: [{ cacheWillUpdate: () => Promise.resolve(null) }] }),
);
