import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkLink } from "../../scripts/content/texts/check-link.ts";
import { checkTree } from "../../scripts/content/texts/check-tree.ts";
import { parseText } from "../../scripts/content/texts/parse-text.ts";
import { listNodes, type TextNode } from "../../scripts/content/texts/text-node.ts";
import type { SiteAddresses } from "../../scripts/content/site/site-addresses.ts";
import { parseYaml } from "../../src/domain/border/parse-yaml.ts";
import { validateDocument } from "../../src/domain/border/validate.ts";
import { contentSchemas, writtenCollections } from "../../src/domain/content/collections.ts";
import { bodyComponents, checkBody } from "../../src/domain/content/model-quotes/check-body.ts";
import { compileDirectory } from "../../src/domain/directory/records/compile.ts";
import { toJsonLd } from "../../src/domain/directory/house/json-ld.ts";
import { writeDataBlock } from "../../src/presentation/site/structured-data.ts";
import {
  compileOrThrow,
  fixtureText,
  parseHospice,
  realDocuments,
  withHospices,
} from "../domain/directory/read-fixture.ts";
import { anyHostileText, listLongTexts } from "./any-hostile-text.ts";
import { holds, holdsForEach, RUNS, tellSlowest } from "./hold-law.ts";

tellSlowest();

const { networks } = compileOrThrow(realDocuments);
const TEXT_FIELDS = [
  ...["name", "status_note", "type_note", "description"],
  ...["organization.name", "address.street", "address.city", "address.note", "phones.0.hours", "phones.0.note"],
  ...["email.address", "website.url", "application.process", "admission.days", "care.physician", "notices.0"],
  ...["expertise.dementie.note", "open_questions.0", "sources.0.publisher", "sources.0.url", "languages.0"],
];

/** The data of the invented house with another text at a place, such as "phones.0.hours". */
function withText(place: string, text: string): Record<string, unknown> {
  const data = structuredClone(parseHospice(fixtureText).data) as Record<string, unknown>;
  const path = place.split(".");
  const holder = path.slice(0, -1).reduce((within, key) => within[key] as Record<string, unknown>, data);
  holder[path.at(-1)!] = text;
  return data;
}

const ofFields = fc.tuple(fc.constantFrom(...TEXT_FIELDS), anyHostileText);

describe("a field of a house nobody meant so", () => {
  test("is refused with its place, or is plain text in all that is made of it", () => {
    const houses = fc.sample(ofFields, RUNS).map(([place, text], index) => ({
      ...parseHospice(fixtureText, `huis-${index}`),
      data: { ...withText(place, text), redirects_from: [] },
    }));
    const { problems = [] } = compileDirectory(withHospices(...houses));
    const refused = new Set(problems.map(({ file }) => file));
    for (const { line, found, expected } of problems)
      expect([line > 0, found !== "", expected !== ""]).toEqual([true, true, true]);
    const accepted = houses.filter(({ file }) => !refused.has(file));
    expect(accepted.length).toBeGreaterThan(RUNS / 10);
    for (const house of compileOrThrow(withHospices(...accepted)).hospices) {
      // Links are links, and no word of the record is markup.
      for (const text of listTexts(house)) expect(text).not.toMatch(/<[a-z!/?]/iu);
      for (const { url } of [house.website, ...house.sources].filter((link) => link !== undefined))
        expect(url ?? "https:").toMatch(/^https?:/u);
      const block = writeDataBlock([toJsonLd(house, { url: "https://verzonnen.example/", networks })]);
      expect(block).not.toMatch(/[<\u2028\u2029]/u);
      expect(() => JSON.parse(block) as unknown).not.toThrow();
    }
  });
});

/** Every text in a value, however deep. */
function listTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

describe("a file of YAML nobody meant so", () => {
  const anyYaml = fc.oneof(
    anyHostileText,
    ofFields.map(([place, text]) => fixtureText.replace(/(?<=description: ).*/u, () => `${place} ${text}`)),
    fc.array(
      fc.oneof(anyHostileText, fc.constantFrom("- ", "a: ", "&a ", "*a", "<<: *a", "!!js/function ", "? ", "|\n  ")),
    ),
  );

  test("is data or a fault with its line", () => {
    holds("YAML", anyYaml, (given) => {
      const text = Array.isArray(given) ? given.join("\n") : given;
      const { document, problems } = parseYaml("content/hospices/verzonnen.yaml", text);
      for (const { line, expected } of problems ?? []) expect([line > 0, expected !== ""]).toEqual([true, true]);
      if (document) JSON.stringify(document.data);
    });
  });
});

describe("the head of a text nobody meant so", () => {
  const heads = writtenCollections.map((collection) => contentSchemas[collection]);
  const anyHead = fc.dictionary(
    fc.constantFrom("title", "summary", "page", "date", "sources", "review", "audience", "terms", "__proto__", "order"),
    fc.oneof(anyHostileText, fc.jsonValue({ maxDepth: 2 })),
  );

  test("is refused in words, field by field", () => {
    holds("head of a text", fc.tuple(fc.constantFrom(...heads), anyHead), ([schema, data]) => {
      const { problems } = validateDocument(schema, { file: "content/nieuws/verzonnen.mdx", data, lineAt: () => 1 });
      for (const { expected } of problems ?? []) expect(expected).not.toMatch(/\b(?:invalid|expected|received)\b/iu);
    });
  });
});

describe("the body of a text nobody meant so", () => {
  const site: SiteAddresses = {
    hostname: "verzonnen.example",
    has: (path) => path === "/contact/",
    hasPage: (path) => path === "/contact/",
    list: () => ["/contact/"],
    anchorsOf: () => new Set(),
  };
  const MARKS = [
    ...["[x](javascript:alert(1))", "[x](data:text/html,x)", "[x](/contact/)", "![x](https://elders.example/x.png)"],
    ...[
      "<img src=x onerror=alert(1)>",
      "< script>",
      "&lt;script&gt;",
      "{alert(1)}",
      "<Begrip id='x'>",
      "<Noot>a</Noot>",
    ],
    ...[
      "import x from 'y'",
      "export const x = 1",
      "| a |\n| --- |",
      "[a]: javascript:x",
      "<javascript:alert(1)>",
      "`<b>`",
    ],
    ...[
      "<!-- x -->",
      "<a\nhref=x>",
      "\n\n",
      "**",
      "[^1]",
      "<https://verzonnen.org/>",
      "\\<script>",
      "file:///etc/passwd",
    ],
  ];
  const anyBody = fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...MARKS) }, { weight: 1, arbitrary: anyHostileText }), {
      maxLength: 8,
    })
    .map((pieces) => pieces.join(" "));

  const findFaults = (body: string): { tree: TextNode; count: number } => {
    const { tree, faults } = parseText(body);
    const inTree = checkTree(tree, { site, page: "/contact/", publicFolder: "/verzonnen" });
    return { tree, count: faults.length + inTree.length + checkBody(body, new Set(), {}).length };
  };

  /** What the page would be made of, once every check let it through. */
  function expectPlain(tree: TextNode): void {
    for (const { type, name, url, attributes = [] } of listNodes(tree)) {
      expect(["html", "mdxjsEsm", "mdxFlowExpression", "mdxTextExpression"]).not.toContain(type);
      if (type.startsWith("mdxJsx")) expect(bodyComponents as readonly (string | null | undefined)[]).toContain(name);
      for (const attribute of attributes) expect(["id", "zegt", "naam"]).toContain(attribute.name);
      if (url !== undefined) expect(url).toMatch(/^(?:https?:|mailto:|tel:|\/|#)/iu);
    }
  }

  test("is refused, or holds no markup, no code and no address but of a page", () => {
    let accepted = 0;
    holds("body of a text", anyBody, (body) => {
      const { tree, count } = findFaults(body);
      if (count > 0) return;
      accepted += 1;
      expectPlain(tree);
    });
    expect(accepted).toBeGreaterThan(RUNS / 100);
  });

  test("of one long run of the same is as soon checked", () => {
    holdsForEach("long body of a text", listLongTexts(), (body) => void checkBody(body, new Set(), {}));
  });

  test("with an address nobody meant leads to a page, or is refused", () => {
    holds("address in a text", anyHostileText, (url) => {
      if (checkLink(url, "/contact/", site) === undefined)
        expect(url).toMatch(/^(?:https?:|mailto:|tel:|\/contact\/|#)/iu);
    });
  });
});
