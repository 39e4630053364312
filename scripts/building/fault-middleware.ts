import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Problem } from "../../src/domain/border/problem.ts";
import { addFaultBanner, createFaultPage, FAULT_STYLE_ADDRESS, faultStyle } from "./fault-banner.ts";

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Puts what is wrong with the content at the top of every page of the development server, and in the place of a page
 * that cannot be made. As part of the page it outlives every reload, whoever asked for that.
 */
export function showFaults(settle: () => Promise<readonly Problem[]>): Middleware {
  return (request, response, next) => {
    if (request.url === FAULT_STYLE_ADDRESS) {
      response.setHeader("Content-Type", "text/css; charset=utf-8");
      response.end(faultStyle);
      return;
    }
    if (!request.headers.accept?.includes("text/html")) return next();
    void settle().then((problems) => {
      if (problems.length > 0) holdPage(response, problems);
      next();
    });
  };
}

/** Holds back what is written until the page is whole, and adds the faults to it. */
function holdPage(response: ServerResponse, problems: readonly Problem[]): void {
  const held: Buffer[] = [];
  const keep = (chunk: unknown) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) held.push(Buffer.from(chunk));
  };
  const run = (done: unknown) => {
    if (typeof done === "function") (done as () => void)();
  };
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    for (const [name, value] of Object.entries((rest.at(-1) ?? {}) as OutgoingHttpHeaders))
      if (value !== undefined) response.setHeader(name, value);
    return response;
  };
  response.write = (chunk: unknown, ...rest: unknown[]) => {
    keep(chunk);
    run(rest.at(-1));
    return true;
  };
  response.end = (chunk?: unknown, ...rest: unknown[]) => {
    keep(chunk);
    // From here on the response is its own again: Node writes the head by way of the very methods held here.
    for (const name of ["writeHead", "write", "end"] as const) Reflect.deleteProperty(response, name);
    const body = finish(response, Buffer.concat(held), problems);
    response.removeHeader("Content-Length");
    response.removeHeader("Transfer-Encoding");
    response.end(body);
    run(rest.at(-1) ?? chunk);
    return response;
  };
}

function finish(response: ServerResponse, body: Buffer, problems: readonly Problem[]): Buffer {
  const isPage = String(response.getHeader("Content-Type") ?? "").includes("text/html");
  if (response.statusCode >= 500) {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    return Buffer.from(createFaultPage(problems));
  }
  return isPage ? Buffer.from(addFaultBanner(body.toString("utf8"), problems)) : body;
}
