import type { TestProject } from "vitest/node";
import { siteFolder } from "../site/built-site.ts";
import { startServer } from "../../scripts/serve.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the served site, without a closing slash. */
    siteUrl: string;
  }
}

/** Serves the built site to the browser tests on a free port; ends with them. */
export default async function startSite(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer(siteFolder, 0);
  project.provide("siteUrl", server.url);
  return server.close;
}
