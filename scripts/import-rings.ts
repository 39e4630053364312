import type { Rule } from "eslint";
import type { ImportDeclaration, ImportExpression, ExportAllDeclaration, ExportNamedDeclaration } from "estree";
import { dirname, relative, resolve, sep } from "node:path";

/** What a ring of the project may import: other rings, and packages by name, prefix (`node:*`) or all (`*`). */
interface RingRule {
  rings: readonly string[];
  packages: readonly string[];
}

const server = ["*", "!react-dom"];

/** The one table. Arrows point inward: domain <- charts <- islands <- components <- layouts <- pages. */
const ringRules: Readonly<Record<string, RingRule>> = {
  text: { rings: [], packages: [] },
  domain: { rings: ["domain"], packages: ["zod", "zod/mini", "minisearch", "uuid", "geojson", "topojson-specification"] },
  charts: { rings: ["domain", "charts", "text"], packages: ["d3*", "topojson-*", "geojson"] },
  islands: { rings: ["domain", "charts", "islands", "text", "styles"], packages: ["*", "!node:*", "!astro*", "!zod*"] },
  compiled: { rings: ["domain", "generated", "text"], packages: ["geojson", "topojson-*"] },
  components: { rings: ["domain", "charts", "islands", "compiled", "components", "text", "styles"], packages: server },
  layouts: { rings: ["domain", "charts", "islands", "compiled", "components", "layouts", "text", "styles"], packages: server },
  pages: { rings: ["domain", "charts", "islands", "compiled", "components", "layouts", "pages", "text", "styles", "content"], packages: server },
  collections: { rings: ["domain"], packages: server },
  scripts: { rings: ["domain", "charts", "text", "scripts"], packages: ["*"] },
  // Measured on made-up records, which only tests may make up.
  bench: { rings: ["domain", "charts", "text", "scripts", "bench", "tests"], packages: ["*"] },
  // A collection is empty outside a build, so a test that reads one passes here and fails elsewhere.
  tests: { rings: ["domain", "charts", "islands", "components", "text", "scripts", "bench", "tests"], packages: ["*", "!astro:*"] },
};

/** The ring a file belongs to, by its path from the project folder; null outside every ring. */
export function findRing(path: string): string | null {
  if (path === "src/compiled.ts") return "compiled";
  if (path === "src/content.config.ts") return "collections";
  if (path.startsWith("scripts/bench/")) return "bench";
  const match = /^(?:src\/)?([a-z]+)\//.exec(path);
  return match?.[1] ?? null;
}

function mayImportPackage(rule: RingRule, name: string): boolean {
  const matches = (pattern: string) =>
    pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern || name.startsWith(`${pattern}/`);
  const refused = rule.packages.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  return !refused.some(matches) && rule.packages.some((pattern) => !pattern.startsWith("!") && matches(pattern));
}

/** Why an import is not allowed, or null when it is. Paths are relative to the project folder, with forward slashes. */
export function explainForbiddenImport(from: string, specifier: string, isTypeOnly: boolean): string | null {
  const ring = findRing(from);
  const rule = ring === null ? undefined : ringRules[ring];
  if (ring === null || rule === undefined) return null;
  if (!specifier.startsWith(".")) {
    // A type leaves nothing behind in the browser.
    if (isTypeOnly && ring !== "text") return null;
    return mayImportPackage(rule, specifier) ? null : `${ring} may not import the package "${specifier}".`;
  }
  const target = relative(".", resolve(dirname(from), specifier.replace(/\?.*$/, ""))).split(sep).join("/");
  const targetRing = findRing(target);
  if (targetRing === ring && ring !== "text") return null;
  if (targetRing !== null && rule.rings.includes(targetRing)) return null;
  return `${ring} may not import ${targetRing ?? target}: arrows point inward only.`;
}

type ImportLike = ImportDeclaration | ImportExpression | ExportAllDeclaration | ExportNamedDeclaration;

/** The lint rule that reports every import the table does not allow. */
export const importRings: Rule.RuleModule = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const from = relative(context.cwd, context.physicalFilename).split(sep).join("/");
    const check = (node: ImportLike) => {
      const { source } = node;
      if (source?.type !== "Literal" || typeof source.value !== "string") return;
      const kind = "importKind" in node ? node.importKind : "exportKind" in node ? node.exportKind : "value";
      const message = explainForbiddenImport(from, source.value, kind === "type");
      if (message !== null) context.report({ node: source, message });
    };
    return { ImportDeclaration: check, ImportExpression: check, ExportAllDeclaration: check, ExportNamedDeclaration: check };
  },
};
