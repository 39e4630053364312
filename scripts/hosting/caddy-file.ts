import type { Redirect } from "../../src/domain/content/addresses/redirects.ts";
import { headersFor, listRulePaths, NOT_FOUND, NOT_SENT, type Headers } from "./host-rules.ts";
import { readPlace } from "./listen-place.ts";

/**
 * Settings of one site for Caddy. `site` is the folder with the built site; `address` what Caddy serves: a name, for
 * which it fetches a certificate by itself, or a port as in `:80` or `127.0.0.1:8080`, over http.
 */
export function writeCaddyFile(site: string, address: string, redirects: readonly Redirect[]): string {
  return [
    "# Gemaakt door `npm run hosting`; wijzig scripts/hosting/host-rules.ts en maak het opnieuw.",
    ...openSite(address),
    `  root * ${quote(site)}`,
    // What was asked goes along to an address that moved.
    "  map {query} {ligare_asked} {",
    '    ~^(.+)$ "?${1}"',
    '    default ""',
    "  }",
    // Only within a route do headers come in this order, so that the narrower wins.
    "  route {",
    ...listRulePaths().flatMap((path) => writeHeaders(path === "/" ? "*" : pattern(path), headersFor(path))),
    ...redirects.flatMap(({ from, to }) => [
      `    redir ${from} ${to}{ligare_asked} permanent`,
      `    redir ${from.replace(/\/$/u, "")} ${to}{ligare_asked} permanent`,
    ]),
    // As its own file server would, but that forgets what was asked.
    "    @unslashed {",
    "      not path */",
    "      file {path}/index.html",
    "    }",
    "    redir @unslashed {path}/{ligare_asked} permanent",
    `    @notsent path ${[...NOT_SENT.names, ...NOT_SENT.endings.map((ending) => `*${ending}`)].join(" ")}`,
    "    error @notsent 404",
    "    file_server {",
    "      precompressed br gzip",
    "    }",
    "  }",
    "  handle_errors {",
    ...writeHeaders("*", { ...headersFor("/"), ...NOT_FOUND }),
    "    rewrite * /404.html",
    "    file_server",
    "  }",
    "}",
    "",
  ].join("\n");
}

/** As its address a number would be asked for in the Host header too, and get https; a server before it sends the name. */
function openSite(address: string): string[] {
  const place = readPlace(address);
  if (place === null) return [`${address} {`];
  const { machine, port } = place;
  return [`http://:${port} {`, ...(machine === "" ? [] : [`  bind ${machine.replace(/^\[|\]$/gu, "")}`])];
}

const quote = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
const pattern = (path: string): string => (path.endsWith("/") ? `${path}*` : path);

function writeHeaders(matcher: string, headers: Headers): string[] {
  return [
    `    header ${matcher} {`,
    ...Object.entries(headers).map(([name, value]) => `      ${name} ${quote(value)}`),
    "    }",
  ];
}
