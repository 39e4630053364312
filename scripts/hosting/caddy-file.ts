import type { Redirect } from "../../src/domain/content/addresses/redirects.ts";
import { headersFor, listRulePaths, NOT_FOUND, NOT_SENT, type Headers } from "./host-rules.ts";

/**
 * Settings of one site for Caddy. `site` is the folder with the built site; `address` what Caddy serves: a name, for
 * which it fetches a certificate by itself, or `:80`.
 */
export function writeCaddyFile(site: string, address: string, redirects: readonly Redirect[]): string {
  return [
    "# Gemaakt door `npm run hosting`; wijzig scripts/hosting/host-rules.ts en maak het opnieuw.",
    `${address} {`,
    `  root * ${quote(site)}`,
    // Only within a route do headers come in this order, so that the narrower wins.
    "  route {",
    ...listRulePaths().flatMap((path) => writeHeaders(path === "/" ? "*" : pattern(path), headersFor(path))),
    ...redirects.flatMap(({ from, to }) => [
      `    redir ${from} ${to} permanent`,
      `    redir ${from.replace(/\/$/u, "")} ${to} permanent`,
    ]),
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

const quote = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
const pattern = (path: string): string => (path.endsWith("/") ? `${path}*` : path);

function writeHeaders(matcher: string, headers: Headers): string[] {
  return [
    `    header ${matcher} {`,
    ...Object.entries(headers).map(([name, value]) => `      ${name} ${quote(value)}`),
    "    }",
  ];
}
