/** A container that serves a site built before it: only Caddy, its settings and the pages. Run from the project. */
export function writeContainerFile(): string {
  return [
    "# Gemaakt door `npm run hosting`. Bouw eerst de site (npm run release), dan:",
    "# docker build -f hosting/Dockerfile -t ligare .   en   docker run -p 80:80 ligare",
    "FROM caddy:2-alpine",
    "COPY hosting/Caddyfile.container /etc/caddy/Caddyfile",
    "COPY dist /site",
    "EXPOSE 80",
    "",
  ].join("\n");
}
