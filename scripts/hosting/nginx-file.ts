import type { Redirect } from "../../src/domain/content/addresses/redirects.ts";
import { headersFor, listHeaderNames, listRulePaths, NOT_FOUND, NOT_SENT } from "./host-rules.ts";
import { readPlace } from "./listen-place.ts";

/**
 * Settings of one site for nginx, to include within `http { }`. `site` is the folder with the built site, as nginx sees
 * it; `address` what it answers to: a name such as `www.voorbeeld.nl`, or a port as in `:80` or `127.0.0.1:8080`.
 */
export function writeNginxFile(site: string, address: string, redirects: readonly Redirect[]): string {
  const names = listHeaderNames();
  return [
    "# Gemaakt door `npm run hosting`; wijzig scripts/hosting/host-rules.ts en maak het opnieuw.",
    ...names.flatMap(writeMap),
    ...writeRedirects(redirects),
    "server {",
    ...listenTo(address),
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
    "  types { application/geo+json geojson; text/csv csv; text/calendar ics; }",
    // Newer lists of kinds know it, and complain when it is told twice.
    "  location ~ \\.wasm$ { types { } default_type application/wasm; }",
    ...names.map((name) => `  add_header ${name} ${variable(name)} always;`),
    "  if ($ligare_moved != '') { return 301 $ligare_moved$is_args$args; }",
    "  error_page 404 /404.html;",
    "  error_page 403 =404 /404.html;",
    `  location ~ (${[...NOT_SENT.names.map((name) => `^${name}`), ...NOT_SENT.endings.map(escape)].join("|")})$ { return 404; }`,
    "}",
    "",
  ].join("\n");
}

/** A name comes without a certificate: the program that fetches one adds its own lines. */
function listenTo(address: string): string[] {
  const place = readPlace(address);
  if (place === null) return ["  listen 80;", "  listen [::]:80;", `  server_name ${address};`];
  return [`  listen ${place.machine === "" ? place.port : address};`];
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

/** As patterns, which need no larger table of names: that setting can stand in nginx only once, and may be there already. */
function writeRedirects(redirects: readonly Redirect[]): string[] {
  return [
    "map $uri $ligare_moved {",
    '  default "";',
    ...redirects.map(({ from, to }) => `  ${quote(`~^${escape(from.replace(/\/$/u, ""))}/?$`)} ${quote(to)};`),
    "}",
  ];
}
