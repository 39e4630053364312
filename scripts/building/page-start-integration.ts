import type { AstroIntegration } from "astro";

declare module "astro" {
  interface AstroClientDirectives {
    "client:settled"?: boolean;
  }
}

/** Text first: islands can wait for the page to be painted, and other scripts do (src/islands/page-start). */
export function pageStartIntegration(): AstroIntegration {
  return {
    name: "page-start",
    hooks: {
      "astro:config:setup": ({ addClientDirective }) => {
        addClientDirective({ name: "settled", entrypoint: "./src/islands/page-start/settled-directive.ts" });
      },
    },
  };
}

/**
 * Every script of the site adds to a page that works without it; Astro writes these elements itself and takes no
 * attributes. What waits is data until it is asked for, for HTML knows no other type that is not run; and what Astro puts
 * behind the end of a page comes before it, and its rule for islands into the head, where a style belongs. The id it gives an island follows the folder of the build, and nothing reads it: numbered, so that the same
 * content is the same page anywhere.
 */
export function settlePage(html: string): string {
  let islands = 0;
  const settled = html
    .replaceAll('<script type="module" src=', '<script type="text/plain" data-late=')
    .replace(/(<\/body>\s*<\/html>)\s*((?:<script[^>]*><\/script>\s*)+)$/u, "$2$1");
  // Most pages have no island, and looking for the first place to move would go through all of them.
  if (!settled.includes("<astro-island")) return settled;
  return settled
    .replace(/(<\/head>)([\s\S]*?)(<style>astro-island[^<]*<\/style>)/u, "$3$1$2")
    .replace(/(<astro-island uid=)"[^"]*"/gu, (_all, start: string) => `${start}"${(islands += 1)}"`);
}
