import { HeadingLevel, Paragraph, TextRun, type FileChild, type IParagraphOptions, type ParagraphChild } from "docx";
import { mdxToMdast, type MdastNode } from "satteri";
import { listIds, styleIds } from "./document-styles.ts";
import { createLink } from "./link.ts";
import { createTable, weighColumns } from "./table.ts";

/** A node of the text: what this module needs of every kind. */
interface TextNode {
  type: string;
  value?: string;
  url?: string;
  name?: string | null;
  depth?: number;
  ordered?: boolean | null;
  checked?: boolean | null;
  attributes?: readonly { name?: string; value?: unknown }[];
  children?: readonly TextNode[];
}

interface RunLook {
  bold?: boolean;
  italics?: boolean;
}

/**
 * The text of an entry as Word paragraphs, lists and tables. `site` is the address that links within the site start from.
 * Throws on a part of Markdown it does not know, so that no text is lost without a word.
 */
export function createBodyBlocks(body: string, site: URL): FileChild[] {
  const tree: MdastNode = mdxToMdast(body, { features: { gfm: true } });
  let lists = 0;
  const blocks = ({ children = [] }: TextNode): FileChild[] =>
    children.flatMap((node, index) => block(node, children[index + 1]?.type === "list"));
  const block = (node: TextNode, leadsList = false): FileChild[] => {
    switch (node.type) {
      case "heading":
        return [
          new Paragraph({
            heading: node.depth === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
            children: createRuns(node, site),
          }),
        ];
      case "paragraph":
        return [new Paragraph({ children: createRuns(node, site), keepNext: leadsList })];
      case "blockquote":
        return createLetter(node, site);
      case "list":
        lists += 1;
        return listItems(node, lists);
      case "table":
        return [createBodyTable(node, site), new Paragraph({ style: styleIds.afterTable })];
      case "mdxJsxFlowElement":
        if (node.name !== "Noot") return refusePart(`<${node.name ?? ""}>`);
        return [new Paragraph({ style: styleIds.aside, children: createRuns(node, site) })];
      default:
        return refusePart(node.type);
    }
  };
  const listItems = ({ ordered, children = [] }: TextNode, instance: number): FileChild[] =>
    children.flatMap(({ checked, children: parts = [] }) =>
      parts.flatMap((part) => {
        if (part.type !== "paragraph") return block(part);
        const numbering: IParagraphOptions["numbering"] = {
          reference: ordered ? listIds.steps : listIds.points,
          level: 0,
          instance,
        };
        const tick = typeof checked === "boolean" ? [new TextRun("☐ ")] : [];
        return [new Paragraph({ numbering, children: [...tick, ...createRuns(part, site)] })];
      }),
    );
  return blocks(tree as TextNode);
}

/** A text to take over, such as a letter, whole on one page. */
function createLetter({ children = [] }: TextNode, site: URL): FileChild[] {
  return children.map(
    (part, index) =>
      new Paragraph({
        style: styleIds.letter,
        keepLines: true,
        keepNext: index < children.length - 1,
        children: createRuns(part, site),
      }),
  );
}

function createBodyTable({ children = [] }: TextNode, site: URL): FileChild {
  const [head, ...rows] = children;
  const columns = (head?.children ?? []).map(readText);
  return createTable(
    columns,
    rows.map((row) => (row.children ?? []).map((cell) => createRuns(cell, site))),
    weighColumns(children.map((row) => (row.children ?? []).map(readText))),
  );
}

/** The words of a node without their look. */
function readText({ value = "", children = [] }: TextNode): string {
  return value + children.map(readText).join("");
}

function createRuns({ children = [] }: TextNode, site: URL, look: RunLook = {}): ParagraphChild[] {
  return children.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case "text":
        return [new TextRun({ ...look, text: (node.value ?? "").replaceAll("\n", " ") })];
      case "strong":
        return createRuns(node, site, { ...look, bold: true });
      case "emphasis":
        return createRuns(node, site, { ...look, italics: true });
      case "break":
        return [new TextRun({ break: 1 })];
      case "link":
        return [createLink(new URL(node.url ?? "", site).href, createLinkRuns(node))];
      case "mdxJsxTextElement":
        // A figure of the model stands in the text as the build checked it.
        if (node.name === "Modelgetal" && readText(node) !== "") return createRuns(node, site, look);
        if (node.name !== "Begrip") return refusePart(`<${node.name ?? ""}>`);
        return [createLink(new URL(`/begrippen/#${readId(node)}`, site).href, createLinkRuns(node))];
      case "paragraph":
        return createRuns(node, site, look);
      default:
        return refusePart(node.type);
    }
  });
}

function refusePart(found: string): never {
  throw new Error(
    `Een Word-document kan dit deel van een tekst niet tonen: "${found}"; verwacht koppen, alinea's, lijsten, tabellen, citaten, nadruk, links, <Begrip>, <Modelgetal> of <Noot>`,
  );
}

function readId({ attributes = [] }: TextNode): string {
  const id = attributes.find(({ name }) => name === "id")?.value;
  if (typeof id !== "string") throw new Error("<Begrip> zonder id; verwacht een id uit content/begrippen.yaml");
  return id;
}

const createLinkRuns = (node: TextNode) => [
  new TextRun({ text: readText(node).replaceAll("\n", " "), style: "Hyperlink" }),
];
