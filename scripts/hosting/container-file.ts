/** Pinned: the same file makes the same container. Raise it as docs/updates.md says. */
const BASE = "caddy:2.10.2-alpine";
/** A number and no name: whoever runs it can see from outside that it is not root. */
const USER = "1000:1000";
/** Above the ports that only root may open. */
export const CONTAINER_PORT = 8080;

/** A container that serves a site built before it: only Caddy, its settings and the pages. Run from the project. */
export function writeContainerFile(): string {
  return [
    "# Gemaakt door `npm run hosting`. Bouw eerst de site (npm run release), dan:",
    `# docker build -f hosting/Dockerfile -t ligare .   en   docker run -p 80:${CONTAINER_PORT} ligare`,
    `FROM ${BASE}`,
    "COPY hosting/Caddyfile.container /etc/caddy/Caddyfile",
    "COPY dist /site",
    // What Caddy writes for itself: that user may not write where the image has it.
    "ENV XDG_CONFIG_HOME=/tmp XDG_DATA_HOME=/tmp",
    `USER ${USER}`,
    `EXPOSE ${CONTAINER_PORT}`,
    "",
  ].join("\n");
}
