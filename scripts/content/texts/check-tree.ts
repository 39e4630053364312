import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BodyProblem } from "../../../src/domain/content/model-quotes/check-body.ts";
import type { SiteAddresses } from "../site/site-addresses.ts";
import { checkLink } from "./check-link.ts";
import { lineOfNode, listNodes, matchText, wordsOf, type TextNode } from "./text-node.ts";

export interface TreeContext {
  site: SiteAddresses;
  /** The page that the text stands on. */
  page: string | undefined;
  /** Folder that holds the pictures of the site. */
  publicFolder: string;
}

/** What a reader would stumble over in a text that parses: links, pictures, notes, tables, headings and loose marks. */
export function checkTree(tree: TextNode, context: TreeContext): BodyProblem[] {
  return [
    ...checkLinks(tree, context),
    ...checkPictures(tree, context.publicFolder),
    ...checkFootnotes(tree),
    ...checkTables(tree),
    ...checkParts(tree),
    ...checkLooseMarks(tree),
  ];
}

function checkLinks(tree: TextNode, { site, page }: TreeContext): BodyProblem[] {
  return listNodes(tree)
    .filter(({ type }) => type === "link" || type === "definition")
    .flatMap((node) => {
      const line = lineOfNode(node);
      const fault = checkLink(node.url ?? "", page, site);
      const isBare =
        node.type === "link" && !listNodes(node).some(({ type, value = "" }) => type !== "link" && value.trim() !== "");
      return [
        ...(fault ? [{ line, ...fault }] : []),
        ...(isBare && !fault
          ? [
              {
                line,
                found: "een koppeling zonder woorden",
                expected: `woorden tussen de haken, zoals [onze prognose](${node.url ?? ""})`,
              },
            ]
          : []),
      ];
    });
}

function checkPictures(tree: TextNode, publicFolder: string): BodyProblem[] {
  return listNodes(tree)
    .filter(({ type }) => type === "image" || type === "imageReference")
    .flatMap((node) => {
      const line = lineOfNode(node);
      if (node.type === "imageReference")
        return [{ line, found: "een afbeelding met een verwijzing", expected: "![wat erop staat](/bestand.svg)" }];
      const url = node.url ?? "";
      const isOurs = /^\/(?!\/)[\w./-]+\.(?:png|jpe?g|svg|webp|gif)$/u.test(url) && !url.includes("..");
      if (!isOurs || !existsSync(join(publicFolder, url)))
        return [
          {
            line,
            found: `een afbeelding "${url}"`,
            expected: "een bestand uit de map public, zoals /kaart-drenthe.svg",
          },
        ];
      return (node.alt ?? "").trim() === ""
        ? [
            {
              line,
              found: "een afbeelding zonder beschrijving",
              expected: `wat erop staat tussen de haken: ![Kaart van Drenthe](${url})`,
            },
          ]
        : [];
    });
}

function checkFootnotes(tree: TextNode): BodyProblem[] {
  const nodes = listNodes(tree);
  const definitions = nodes.filter(({ type }) => type === "footnoteDefinition");
  const used = new Set(nodes.flatMap(({ type, identifier }) => (type === "footnoteReference" ? [identifier] : [])));
  const show = (node: TextNode) => `[^${node.label ?? node.identifier ?? ""}]`;
  const loose = matchText(tree, /\[\^[^\]\s]+\]/gu);
  const textless = loose.filter(
    ({ match }, index) => loose.findIndex((other) => other.match[0] === match[0]) === index,
  );
  const twice = definitions.filter(
    (node, index) => definitions.findIndex(({ identifier }) => identifier === node.identifier) < index,
  );
  // A note without text and a text without its note are one slip of the number.
  const unused = definitions
    .filter((node) => !used.has(node.identifier) && !twice.includes(node))
    .slice(textless.length);
  return [
    ...textless.map(({ line, match }) => ({
      line,
      found: `voetnoot ${match[0]} zonder tekst`,
      expected: `onderaan een regel die begint met ${match[0]}: en de tekst van de noot`,
    })),
    ...twice.map((node) => ({
      line: lineOfNode(node),
      found: `voetnoot ${show(node)} voor de tweede keer`,
      expected: "elke voetnoot één keer, met een eigen nummer",
    })),
    ...unused.map((node) => ({
      line: lineOfNode(node),
      found: `voetnoot ${show(node)} die nergens staat`,
      expected: `${show(node)} in de tekst, of geen voetnoot`,
    })),
  ];
}

function checkTables(tree: TextNode): BodyProblem[] {
  return listNodes(tree)
    .filter(({ type }) => type === "table")
    .flatMap(({ children: rows = [] }) => {
      const columns = rows[0]?.children?.length ?? 0;
      return rows
        .slice(1)
        .filter(({ children: cells = [] }) => cells.length !== columns)
        .map((row) => ({
          line: lineOfNode(row),
          found: `een rij met ${count(row.children?.length ?? 0, "cel", "cellen")}`,
          expected: `${count(columns, "cel", "cellen")}, zoals in de kopregel; een lege cel is | |, en een streep in een cel is \\|`,
        }));
    });
}

function count(amount: number, one: string, many: string): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

/** Parts of the site with nothing in them. */
function checkParts(tree: TextNode): BodyProblem[] {
  return listNodes(tree)
    .filter(({ type, name }) => type.startsWith("mdxJsx") && (name === "Begrip" || name === "Noot"))
    .filter((node) => wordsOf(node).trim() === "")
    .map((node) => ({
      line: lineOfNode(node),
      found: `<${node.name ?? ""}> zonder woorden`,
      expected: `woorden tussen <${node.name ?? ""}> en </${node.name ?? ""}>`,
    }));
}

const LOOSE_MARKS: readonly [pattern: RegExp, found: string, expected: string][] = [
  [/\*\*/gu, "** zonder begin of einde", "** vóór en achter de woorden, zonder spatie aan de binnenkant"],
  [
    /\]\s?\((?=\/|#|https?:|mailto:|www\.)/gu,
    "een koppeling die niet af is",
    "[woorden](adres), zonder spaties in het adres",
  ],
  [/\[[^\]^]+\]\[[^\]]*\]/gu, "een verwijzing naar een adres dat er niet staat", "[woorden](adres)"],
  [/^#{1,6}(?=[^\s#])/gmu, "een kop zonder spatie achter het hekje", "## en een spatie vóór de kop"],
  [/^(?:[-+](?=\p{L})|\*(?=\p{L}[^*\n]*$))/gmu, "een punt van een lijst zonder spatie", "een streepje en een spatie"],
  [/^\d{1,2}[.)](?=\p{L})/gmu, "een genummerd punt zonder spatie", "het nummer, een punt en een spatie"],
  [/^[•◦▪]/gmu, "een punt van een lijst met een los teken", "een streepje en een spatie"],
  [
    /^\|.*\|$/gmu,
    "een rij van een tabel die geen tabel is",
    "een kopregel, een regel met | --- |, en rijen met evenveel cellen",
  ],
];

/** Marks of Markdown that came out as text; a list or table that is none is told at its first line. */
function checkLooseMarks(tree: TextNode): BodyProblem[] {
  return LOOSE_MARKS.flatMap(([pattern, found, expected]) => {
    const lines = new Set(matchText(tree, pattern).map(({ line }) => line));
    return [...lines].filter((line) => !lines.has(line - 1)).map((line) => ({ line, found, expected }));
  });
}

/**
 * Headings that skip a level, are empty, or are made by a line below them.
 * @param above depth of the heading that the page puts above the text
 */
export function checkHeadingLevels(tree: TextNode, body: string, above: number): BodyProblem[] {
  const lines = body.split("\n");
  let last = above;
  return listNodes(tree)
    .filter(({ type }) => type === "heading")
    .flatMap((node) => {
      const { depth = 2 } = node;
      const line = lineOfNode(node);
      const before = last;
      last = depth;
      if (!(lines[line - 1] ?? "").trimStart().startsWith("#"))
        return [
          {
            line,
            found: `een kop door een streep eronder`,
            expected: "## vóór de kop, en een lege regel vóór een streep",
          },
        ];
      if (wordsOf(node).trim() === "") return [{ line, found: "een lege kop", expected: "woorden achter het hekje" }];
      return depth > before + 1
        ? [
            {
              line,
              found: `een kop met ${depth} hekjes na een met ${before}`,
              expected: `een kop met hoogstens ${before + 1} hekjes`,
            },
          ]
        : [];
    });
}
