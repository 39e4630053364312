import type { Problem } from "../../../src/domain/border/problem.ts";
import { problemAt } from "../../../src/domain/border/validate.ts";
import { readYaml } from "../read-content.ts";
import type { SiteAddresses } from "./site-addresses.ts";

/** Old addresses that are still a page, and new ones that are none. */
export function checkRedirectTargets(root: string, site: SiteAddresses): Problem[] {
  const { document } = readYaml(root, "content/doorverwijzingen.yaml");
  const { redirects } = Object(document?.data) as { redirects?: unknown };
  if (!document || !Array.isArray(redirects)) return [];
  const old = new Set(redirects.map((entry: unknown) => (Object(entry) as { from?: unknown }).from));
  return redirects.flatMap((entry: unknown, index) => {
    const { from, to } = Object(entry) as Record<string, unknown>;
    const at = (field: string, expected: string) => problemAt(document, ["redirects", index, field], expected);
    if (typeof from !== "string" || typeof to !== "string") return [];
    if (from === to) return [at("to", "een ander adres dan het oude")];
    return [
      ...(site.hasPage(from) ? [at("from", "een oud adres; op dit adres staat nu een pagina")] : []),
      ...(/^(?:\/[a-z0-9-]+)+\/$/u.test(to) && !site.hasPage(to) && !old.has(to)
        ? [at("to", "het adres van een pagina die bestaat")]
        : []),
    ];
  });
}
