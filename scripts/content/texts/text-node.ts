/** A part of a parsed text: what the checks read of the tree (mdast with the parts of MDX). */
export interface TextNode {
  type: string;
  position?: { start: { line: number } };
  children?: TextNode[];
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  identifier?: string;
  label?: string | null;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
}

/** The node and everything in it, in the order of the text. */
export function listNodes(node: TextNode): TextNode[] {
  const found: TextNode[] = [];
  collect(node, found);
  return found;
}

function collect(node: TextNode, found: TextNode[]): void {
  found.push(node);
  for (const child of node.children ?? []) collect(child, found);
}

export function lineOfNode(node: TextNode): number {
  return node.position?.start.line ?? 1;
}

/** The words of a node, without marks. */
export function wordsOf(node: TextNode): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join("");
}

/** Pieces of plain text that match, each with its line. */
export function matchText(tree: TextNode, pattern: RegExp): { line: number; match: RegExpExecArray }[] {
  return listNodes(tree).flatMap((node) =>
    node.type === "text"
      ? [...(node.value ?? "").matchAll(pattern)].map((match) => ({
          line: lineOfNode(node) + (node.value ?? "").slice(0, match.index).split("\n").length - 1,
          match,
        }))
      : [],
  );
}
