import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { recoverFolder } from "./content/swap-folder.ts";
import sirv from "sirv";

/** A running server: its address without a closing slash, and how to end it. */
export interface RunningServer {
  url: string;
  close: () => Promise<void>;
}

/** Headers a page cannot set from its own head; a host in front of the site sends the same ones. */
const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(self), microphone=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** The forms for editors sign in at the git host in a window of its own, which has to tell them that it is done. */
const signInPages = /^\/redactie\/cms\//;

/** Pages made to stand in a frame on another site; every other page refuses that. */
const framedPages = /^\/embed\/(?:kaart|hospice\/[^/]+)\//;

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
  const files = sirv(site, { dev: false, etag: true, setHeaders });
  const server = createServer((request, response) =>
    files(request, response, () => sendNotFound(response, notFoundPage)),
  );
  await listen(server, port);
  const { port: actualPort } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${actualPort}`, close: () => close(server) };
}

function setHeaders(response: ServerResponse, pathname = ""): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (signInPages.test(pathname)) response.setHeader("Cross-Origin-Opener-Policy", "same-origin-allow-popups");
  if (framedPages.test(pathname)) response.setHeader("Content-Security-Policy", "frame-ancestors *");
}

function sendNotFound(response: ServerResponse, page: Buffer): void {
  setHeaders(response);
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
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
  const { values } = parseArgs({ options: { port: { type: "string" } } });
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
