import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { contentEnd, lineEnd, lineStart } from "./yaml-places.ts";
import { writeItem, writePair, type Layout } from "./write-yaml.ts";

export type PlainObject = Readonly<Record<string, unknown>>;

interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * The text of a YAML file with other values: only the lines of what changed are written anew. Comments, order, quotes
 * and folding of all the rest stay as they are.
 * @param values all fields as they must become; a new field comes behind the field that stands before it here
 */
export function patchYaml(text: string, values: PlainObject): string {
  const document = parseDocument(text, { version: "1.2" });
  const { contents } = document;
  if (!isMap(contents) || contents.flow === true) return writeAnew(document, values);
  const edits: Edit[] = [];
  new Patch(text, edits).changeMap(contents, values);
  const patched = applyEdits(text, edits);
  // What the lines could not be patched to is still written, at the price of its layout.
  return isSame(readValues(patched), values) ? patched : writeAnew(document, values);
}

function readValues(text: string): unknown {
  const document = parseDocument(text, { version: "1.2" });
  return document.errors.length > 0 ? undefined : (document.toJS() as unknown);
}

function writeAnew(document: Document, values: PlainObject): string {
  const old = Object(document.toJS()) as PlainObject;
  for (const key of Object.keys(old)) if (!(key in values)) document.delete(key);
  for (const [key, value] of Object.entries(values)) {
    if (!isSame(old[key], value) || !(key in old))
      document.set(key, parseDocument(writePair(key, value, 0)).get(key, true));
  }
  return document.toString({ lineWidth: 100 });
}

/** What is put in at a place comes before what is written over from there. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort(
    (one, other) => one.start - other.start || Number(one.end > one.start) - Number(other.end > other.start),
  );
  let at = 0;
  let patched = "";
  for (const edit of inOrder) {
    patched += text.slice(at, edit.start) + edit.text;
    at = Math.max(at, edit.end);
  }
  return patched + text.slice(at);
}

/** Whether two values are the same, in whatever order their fields stand. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one === null || other === null || typeof one !== "object" || typeof other !== "object") return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every((key) => key in other && isSame((one as PlainObject)[key], (other as PlainObject)[key]))
  );
}

class Patch {
  private readonly text: string;
  private readonly edits: Edit[];

  constructor(text: string, edits: Edit[]) {
    this.text = text;
    this.edits = edits;
  }

  changeMap(map: YAMLMap, values: PlainObject): void {
    const pairs = map.items as Pair<Node, Node | null>[];
    const present = new Map(pairs.map((pair) => [nameOf(pair), pair]));
    const column = this.columnOf(pairs[0]!.key.range![0]);
    for (const [index, pair] of pairs.entries()) {
      if (nameOf(pair) in values) this.changePair(pair, values[nameOf(pair)], column);
      else this.dropPair(pair, pairs[index + 1], index === 0);
    }
    let before: Pair<Node, Node | null> | undefined;
    for (const [name, value] of Object.entries(values)) {
      const pair = present.get(name);
      if (pair) before = pair;
      else this.addPair(name, value, before, pairs[0]!, column);
    }
  }

  private changePair(pair: Pair<Node, Node | null>, value: unknown, column: number): void {
    const old = pair.value;
    if (isNode(old) && isSame(old.toJSON(), value)) return;
    if (this.changeWithin(old, value)) return;
    const start = pair.key.range![0];
    const end = isNode(old) ? Math.max(contentEnd(this.text, old), pair.key.range![1]) : lineEnd(this.text, start) - 1;
    const lines = writePair(nameOf(pair), value, column, layoutOf(old));
    const closing = this.text[end - 1] === "\n" ? "\n" : "";
    this.edits.push({ start, end, text: lines + closing });
  }

  /** Changes what stands in a list or group, where that can stay the list or group that it is. */
  private changeWithin(old: unknown, value: unknown): boolean {
    if (!isCollection(old) || old.items.length === 0 || value === null || typeof value !== "object") return false;
    const isList = Array.isArray(value);
    if (isSeq(old) !== isList || Object.keys(value).length === 0) return false;
    if (old.flow === true && !hasSamePlaces(old, value)) return false;
    if (isMap(old)) this.changeMap(old, value as PlainObject);
    else if (isSeq(old)) this.changeList(old, value as readonly unknown[]);
    return true;
  }

  private changeList(list: YAMLSeq, values: readonly unknown[]): void {
    const items = list.items as Node[];
    const old = items.map((item) => item.toJSON() as unknown);
    const { head, tail } = countShared(old, values);
    const [dropped, added] = [items.slice(head, items.length - tail), values.slice(head, values.length - tail)];
    const kept = Math.min(dropped.length, added.length);
    for (let index = 0; index < kept; index += 1) this.changeItem(dropped[index]!, added[index], list.flow === true);
    for (const item of dropped.slice(kept)) this.dropLines(this.dashOf(item), contentEnd(this.text, item));
    const rest = added.slice(kept);
    if (rest.length > 0) this.addItems(rest, items, head + kept);
  }

  private changeItem(item: Node, value: unknown, isFlow: boolean): void {
    if (isSame(item.toJSON(), value) || this.changeWithin(item, value)) return;
    const start = item.range![0];
    const end = contentEnd(this.text, item);
    const closing = this.text[end - 1] === "\n" ? "\n" : "";
    const column = isFlow ? 0 : this.columnOf(this.dashOf(item));
    this.edits.push({ start, end, text: writeItem(value, column, layoutOf(item)) + closing });
  }

  private addItems(values: readonly unknown[], items: readonly Node[], at: number): void {
    const column = this.columnOf(this.dashOf(items[0]!));
    const lines = values.map((value) => `${" ".repeat(column)}- ${writeItem(value, column)}\n`).join("");
    if (at > 0) this.insertBehind(contentEnd(this.text, items[at - 1]!), lines);
    else {
      const start = lineStart(this.text, this.dashOf(items[0]!));
      this.edits.push({ start, end: start, text: lines });
    }
  }

  private addPair(
    name: string,
    value: unknown,
    before: Pair<Node, Node | null> | undefined,
    first: Pair<Node, Node | null>,
    column: number,
  ): void {
    const lines = writePair(name, value, column);
    const indent = " ".repeat(column);
    if (before) this.insertBehind(endOfPair(this.text, before), `${indent}${lines}\n`);
    else this.edits.push({ start: first.key.range![0], end: first.key.range![0], text: `${lines}\n${indent}` });
  }

  private insertBehind(end: number, lines: string): void {
    const start = lineEnd(this.text, end);
    const opening = start > 0 && this.text[start - 1] !== "\n" ? "\n" : "";
    this.edits.push({ start, end: start, text: opening + lines });
  }

  private dropPair(pair: Pair<Node, Node | null>, next: Pair<Node, Node | null> | undefined, isFirst: boolean): void {
    const start = pair.key.range![0];
    // The first field of an item of a list shares its line with the dash.
    if (isFirst && next) this.edits.push({ start, end: next.key.range![0], text: "" });
    else this.dropLines(start, endOfPair(this.text, pair));
  }

  private dropLines(from: number, to: number): void {
    this.edits.push({ start: lineStart(this.text, from), end: lineEnd(this.text, to), text: "" });
  }

  private dashOf(item: Node): number {
    return this.text.lastIndexOf("-", item.range![0] - 1);
  }

  private columnOf(offset: number): number {
    return offset - lineStart(this.text, offset);
  }
}

function nameOf(pair: Pair<Node, Node | null>): string {
  return String((pair.key as Scalar).value);
}

function endOfPair(text: string, { key, value }: Pair<Node, Node | null>): number {
  return isNode(value) ? Math.max(contentEnd(text, value), key.range![1]) : key.range![1];
}

function hasSamePlaces(old: YAMLMap | YAMLSeq, value: object): boolean {
  if (isSeq(old)) return old.items.length === (value as readonly unknown[]).length;
  const names = old.items.map((pair) => nameOf(pair as Pair<Node, Node | null>));
  return names.length === Object.keys(value).length && names.every((name) => name in value);
}

/** How many items at the beginning and at the end of two lists are the same. */
function countShared(old: readonly unknown[], values: readonly unknown[]): { head: number; tail: number } {
  const most = Math.min(old.length, values.length);
  let head = 0;
  while (head < most && isSame(old[head], values[head])) head += 1;
  let tail = 0;
  while (tail < most - head && isSame(old.at(-1 - tail), values.at(-1 - tail))) tail += 1;
  return { head, tail };
}

function layoutOf(node: unknown): Layout {
  if (isCollection(node)) return { isFlow: node.flow === true };
  return isScalar(node) && node.type !== undefined ? { scalar: node.type } : {};
}
