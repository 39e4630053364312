/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** What holds for every address that begins with `path`; a later rule wins over an earlier one, header by header. */
interface HostRule {
  path: string;
  headers: Headers;
}

const YEAR = 365 * 24 * 60 * 60;

/** May be kept for good: the name of the file changes with what is in it. */
const KEPT: Headers = { "Cache-Control": `public, max-age=${YEAR}, immutable` };

/** May be read by scripts of every other site. */
const OPEN: Headers = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };

/** Made to stand in a frame on another site. */
const FRAMED: Headers = {
  "Content-Security-Policy": "frame-ancestors *",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/**
 * The one table of headers that a page cannot set from its own head. The project's server, the files for nginx and Caddy
 * and `_headers` are made from it.
 */
const HOST_RULES: readonly HostRule[] = [
  {
    path: "/",
    headers: {
      "Content-Security-Policy": "frame-ancestors 'none'",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Permissions-Policy": "camera=(), geolocation=(self), microphone=()",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Strict-Transport-Security": `max-age=${YEAR}`,
      // Telephone numbers and free places change: asked again at each visit, and answered with "not changed" when so.
      "Cache-Control": "no-cache",
    },
  },
  { path: "/_astro/", headers: KEPT },
  { path: "/pagefind/fragment/", headers: KEPT },
  { path: "/pagefind/index/", headers: KEPT },
  { path: "/data/", headers: OPEN },
  { path: "/feeds/", headers: OPEN },
  { path: "/deelbeeld.png", headers: { "Cross-Origin-Resource-Policy": "cross-origin" } },
  { path: "/embed/kaart/", headers: FRAMED },
  { path: "/embed/hospice/", headers: FRAMED },
  // Signing in to the git host happens in a window that answers the page that opened it.
  { path: "/redactie/cms/", headers: { "Cross-Origin-Opener-Policy": "same-origin-allow-popups" } },
];

/** What a page that is not there adds. */
export const NOT_FOUND: Headers = { "Cache-Control": "no-store" };

/** Files in the folder that are not addresses: what a host reads for itself, and packed twins, sent in the place of the file. */
export const NOT_SENT = { names: ["/_headers", "/_redirects"], endings: [".br", ".gz"] } as const;

/** Headers for an address, given by its path; a page has the same with and without the slash at its end. */
export function headersFor(path: string): Headers {
  const isWithin = (rule: HostRule) => path.startsWith(rule.path) || `${path}/` === rule.path;
  return merge(HOST_RULES.filter(isWithin).map((rule) => rule.headers));
}

/** Paths at which headers differ from those around them; what lies within another path comes after it. */
export function listRulePaths(): string[] {
  return HOST_RULES.map((rule) => rule.path);
}

/** Names of all headers that any address has. */
export function listHeaderNames(): string[] {
  return Object.keys(merge(HOST_RULES.map((rule) => rule.headers)));
}

const merge = (headers: readonly Headers[]): Headers => Object.assign({}, ...headers) as Headers;
