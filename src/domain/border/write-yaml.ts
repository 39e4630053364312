import { Document, isCollection, isMap, isScalar, isSeq, type Node, Scalar, visit } from "yaml";

/** How a value stood in the file before, so that the new one stands there likewise. */
export interface Layout {
  isFlow?: boolean;
  scalar?: Scalar.Type;
}

const WIDTH = 100;
/** From here a text is folded over lines of its own. */
const LONG = 90;
/** Days, times, numbers of phones and the words that older readers of YAML take for true or false. */
const LOOKS_LIKE_OTHER = /^(?:[\d+][\d:./+-]*|y|n|yes|no|on|off|true|false|null|~)$/iu;

/** A field with its value, without the indent of its first line and without a line end. */
export function writePair(name: string, value: unknown, column: number, layout: Layout = {}): string {
  const document = new Document<Node>({ [name]: value });
  const own = isMap(document.contents) ? document.contents.items[0]?.value : undefined;
  arrange(document, own, layout);
  return indentRest(print(document, own, column), column);
}

/** A value as an item of a list behind its dash, without a line end. */
export function writeItem(value: unknown, column: number, layout: Layout = {}): string {
  const document = new Document<Node>(value);
  arrange(document, document.contents, layout);
  return indentRest(print(document, document.contents, column + 2), column + 2);
}

/** All fields of a new file. */
export function writeFields(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${writePair(name, value, 0)}\n`)
    .join("");
}

function print(document: Document<Node>, own: unknown, column: number): string {
  const lines = document.toString({
    lineWidth: WIDTH - column,
    flowCollectionPadding: isMap(own) && own.flow === true,
  });
  return lines.replace(/\n$/u, "");
}

function indentRest(lines: string, column: number): string {
  return lines.replaceAll(/\n(?!\n|$)/gu, `\n${" ".repeat(column)}`);
}

function arrange(document: Document<Node>, own: unknown, { isFlow, scalar }: Layout): void {
  visit(document, {
    Scalar: (place, node) => {
      if (place === "key" || typeof node.value !== "string") return;
      if (LOOKS_LIKE_OTHER.test(node.value)) node.type = "QUOTE_DOUBLE";
      else if (node.value.length > LONG && !node.value.includes("\n")) node.type = "BLOCK_FOLDED";
      else if (node.value.includes("\n")) node.type = "BLOCK_LITERAL";
    },
    Seq: (_, node) => {
      if (node.items.every(isShortWord)) node.flow = true;
    },
  });
  if (isCollection(own) && isFlow !== undefined) {
    own.flow = isFlow && !hasBlock(own);
  }
  if (isScalar(own) && typeof own.value === "string" && isQuoted(scalar)) own.type = scalar;
}

function isQuoted(type: Scalar.Type | undefined): type is "QUOTE_DOUBLE" | "QUOTE_SINGLE" {
  return type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
}

/** Ids and numbers stand beside each other; sentences each on a line. */
function isShortWord(node: unknown): boolean {
  return isScalar(node) && (typeof node.value === "number" || /^[\w-]{1,40}$/u.test(String(node.value)));
}

function hasBlock(node: unknown): boolean {
  if (!isCollection(node)) return false;
  return isSeq(node) && node.items.some((item) => isScalar(item) && item.type === "BLOCK_LITERAL");
}
