import { existsSync, globSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { recoverFolder } from "./content/swap-folder.ts";
import { headersFor, NOT_FOUND, NOT_SENT } from "./hosting/host-rules.ts";
import { readBuiltRedirects } from "./hosting/read-redirects.ts";
import { readArguments } from "./read-arguments.ts";
import sirv from "sirv";

/** A running server: its address without a closing slash, and how to end it. */
export interface RunningServer {
  url: string;
  close: () => Promise<void>;
}

const defaultPort = 4321;
const portsToTry = 20;

/**
 * Serves a built site on 127.0.0.1. Port 0 takes any free port.
 * Throws when the folder holds no built site, or when the port is taken (code EADDRINUSE).
 */
export async function startServer(site: string, port: number): Promise<RunningServer> {
  const notFoundFile = join(site, "404.html");
  if (!existsSync(join(site, "index.html")) || !existsSync(notFoundFile)) {
    throw new Error(`In ${site} staat geen gebouwde site. Maak die eerst met: npm run build`);
  }
  const notFoundPage = readFileSync(notFoundFile);
  const pages = listPages(site);
  const moved = new Map(readBuiltRedirects(site).map(({ from, to }) => [from, to]));
  // The packed twins stand in the site itself; sirv takes the one that the browser accepts.
  const files = sirv(site, { dev: false, etag: true, brotli: true, gzip: true, setHeaders });
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const to = moved.get(pathname.endsWith("/") ? pathname : `${pathname}/`);
    if (to !== undefined) return sendElsewhere(response, to + search);
    // As other servers do: what holds for an address holds for its page alone, such as who may frame it.
    if (pages.has(pathname)) return sendElsewhere(response, `${pathname}/${search}`);
    if (isNotSent(pathname)) return sendNotFound(response, notFoundPage);
    return files(request, response, () => sendNotFound(response, notFoundPage));
  });
  await listen(server, port);
  const { port: actualPort } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${actualPort}`, close: () => close(server) };
}

/** Addresses of the pages of a site, without the slash at their end. */
function listPages(site: string): Set<string> {
  const pages = globSync("**/index.html", { cwd: site });
  return new Set(pages.map((page) => `/${dirname(page).split(sep).join("/")}`).filter((path) => path !== "/."));
}

const isNotSent = (pathname: string): boolean =>
  NOT_SENT.names.some((name) => name === pathname) || NOT_SENT.endings.some((ending) => pathname.endsWith(ending));

/** Without the alphabet a browser reads these as another than UTF-8. */
const TEXT_KINDS: Readonly<Record<string, string>> = { md: "markdown", txt: "plain", csv: "csv", ics: "calendar" };

function setHeaders(response: ServerResponse, pathname = "/"): void {
  const kind = TEXT_KINDS[/\.(?<ending>\w+)$/u.exec(pathname)?.groups?.["ending"] ?? ""];
  if (kind !== undefined) response.setHeader("Content-Type", `text/${kind}; charset=utf-8`);
  for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
}

function sendElsewhere(response: ServerResponse, to: string): void {
  setHeaders(response);
  response.writeHead(301, { Location: to });
  response.end();
}

function sendNotFound(response: ServerResponse, page: Buffer): void {
  setHeaders(response);
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8", ...NOT_FOUND });
  response.end(page);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", fail);
      done();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done, fail) => {
    server.close((error) => (error ? fail(error) : done()));
    server.closeAllConnections();
  });
}

/** Takes the asked port and nothing else, or the first free one from the default. */
async function startOnFreePort(site: string, asked: number | undefined): Promise<RunningServer> {
  if (asked !== undefined) return startServer(site, asked);
  for (let port = defaultPort; port < defaultPort + portsToTry; port += 1) {
    try {
      return await startServer(site, port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(
    `De poorten ${defaultPort} tot en met ${defaultPort + portsToTry - 1} zijn bezet. Kies er een met --port.`,
  );
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

function readAskedPort(): number | undefined {
  const { values } = readArguments("Gebruik: npm run serve -- [--port 8080]", { port: { type: "string" } });
  const text = values.port ?? process.env["PORT"];
  if (text === undefined || text === "") return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`"${text}" is geen poort; verwacht een getal van 0 tot en met 65535.`);
  return port;
}

async function main(): Promise<void> {
  const site = fileURLToPath(new URL("../dist", import.meta.url));
  try {
    recoverFolder(site);
    const server = await startOnFreePort(site, readAskedPort());
    console.log(`De site staat op ${server.url}/  (stoppen met Ctrl+C)`);
    const stop = () => void server.close().then(() => process.exit(0));
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  } catch (error) {
    console.error(
      isTaken(error)
        ? "Die poort is al bezet. Kies een andere met --port."
        : error instanceof Error
          ? error.message
          : error,
    );
    process.exitCode = 1;
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
