import { isCollection, isNode, isPair, type Node } from "yaml";

/** Where the line of a character begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the line after a character begins; what ends with a line is not told twice. */
export function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === "\n") return offset;
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

/** Where a value ends, without the comments and empty lines that come behind it. */
export function contentEnd(text: string, node: Node): number {
  const last: unknown = isCollection(node) && node.flow !== true ? node.items.at(-1) : undefined;
  if (isPair(last)) return contentEnd(text, (isNode(last.value) ? last.value : last.key) as Node);
  if (isNode(last)) return contentEnd(text, last);
  let end = node.range![1];
  while (end > 1 && text[end - 1] === "\n" && text[end - 2] === "\n") end -= 1;
  return end;
}
