import type { Redirect } from "../../src/domain/content/addresses/redirects.ts";
import { writeCaddyFile } from "./caddy-file.ts";
import { CONTAINER_PORT, writeContainerFile } from "./container-file.ts";
import { writeNginxFile } from "./nginx-file.ts";

/**
 * What `npm run hosting` writes, by file name. `site` is the folder with the built site as the server sees it, `address`
 * what it answers to: a name, or a port as in `:80`.
 */
export function makeHostingFiles(site: string, address: string, redirects: readonly Redirect[]) {
  return {
    "nginx.conf": writeNginxFile(site, address, redirects),
    Caddyfile: writeCaddyFile(site, address, redirects),
    "Caddyfile.container": writeCaddyFile("/site", `:${CONTAINER_PORT}`, redirects),
    Dockerfile: writeContainerFile(),
  };
}
