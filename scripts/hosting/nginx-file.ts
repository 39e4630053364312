import type { Redirect } from "../../src/domain/content/redirects.ts";
import { headersFor, listHeaderNames, listRulePaths, NOT_FOUND } from "./host-rules.ts";

/**
 * Settings of one site for nginx, to include within `http { }`. `site` is the folder with the built site, as nginx sees
 * it; `listen` what it listens on, such as `80` or `127.0.0.1:8080`.
 */
export function writeNginxFile(site: string, listen: string, redirects: readonly Redirect[]): string {
  const names = listHeaderNames();
  return [
    "# Gemaakt door `npm run hosting`; wijzig scripts/hosting/host-rules.ts en maak het opnieuw.",
    // Addresses are longer than nginx expects.
    "map_hash_bucket_size 256;",
    ...names.flatMap(writeMap),
    ...writeRedirects(redirects),
    "server {",
    `  listen ${listen};`,
    "  charset utf-8;",
    `  root ${quote(site)};`,
    "  index index.html;",
    "  server_tokens off;",
    "  absolute_redirect off;",
    "  gzip_static on;",
    "  gzip_vary on;",
    // Where nginx was built with the module for it: the same files with .br are there.
    "  # brotli_static on;",
    "  types_hash_max_size 4096;",
    "  include mime.types;",
    "  types { application/geo+json geojson; text/csv csv; text/calendar ics; application/wasm wasm; }",
    ...names.map((name) => `  add_header ${name} ${variable(name)} always;`),
    "  if ($ligare_moved != '') { return 301 $ligare_moved$is_args$args; }",
    "  error_page 404 /404.html;",
    "  error_page 403 =404 /404.html;",
    "  location ~ /(_headers|_redirects)$ { return 404; }",
    "}",
    "",
  ].join("\n");
}

const variable = (name: string): string => `$ligare_${name.toLowerCase().replaceAll("-", "_")}`;
const quote = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** The value of a header by status and address; nginx leaves out a header without a value. */
function writeMap(name: string): string[] {
  const missing = NOT_FOUND[name];
  const narrowFirst = [...listRulePaths()].sort((a, b) => b.length - a.length);
  return [
    `map "$status $uri" ${variable(name)} {`,
    ...(missing === undefined ? [] : [`  "~^404 " ${quote(missing)};`]),
    ...narrowFirst.map((path) => `  "~^\\d+ ${escape(path)}" ${quote(headersFor(path)[name] ?? "")};`),
    "}",
  ];
}

const escape = (path: string): string => path.replaceAll(".", "\\.");

function writeRedirects(redirects: readonly Redirect[]): string[] {
  return [
    "map $uri $ligare_moved {",
    '  default "";',
    ...redirects.flatMap(({ from, to }) =>
      [from, from.replace(/\/$/u, "")].map((path) => `  ${quote(path)} ${quote(to)};`),
    ),
    "}",
  ];
}
