import { PDFArray, PDFDict, PDFDocument, PDFNumber, PDFRawStream, PDFRef, decodePDFRawStream } from "@cantoo/pdf-lib";
import { readOperations, type Operation } from "./content-stream.ts";
import { listKids, listMarks, listParts, name, readAttribute, readMark, roleOf, sayMark } from "./structure.ts";

/** Parts that may be a drawing without words: the mark of an item, a box to tick, a picture. */
const DRAWN_ROLES = new Set(["Lbl", "Form", "Figure"]);
const SHOWS_TEXT = new Set(["Tj", "TJ", "'", '"']);
const BEGINS_PATH = new Set(["m", "re"]);
const PAINTS_PATH = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*"]);
const SHOWS_OBJECT = new Set(["Do", "sh"]);

/** Where the head and the foot of a sheet stand: within so many points of its upper and its lower edge. */
export interface SheetEdges {
  top: number;
  bottom: number;
}

/**
 * Marks all that no part holds as no part of the text (ISO 32000-1, 14.8.2.2): lines, boxes, drawings that say nothing, and
 * the head and foot of a sheet. What a part held without a word in it, such as the rule under a heading, is that too, and
 * the heads of a table where they stand again on its next sheet.
 */
export function markContent(document: PDFDocument, edges: SheetEdges): void {
  const roles = readRoles(document);
  const repeated = listRepeated(document);
  const unread = new Set<string>();
  for (const page of document.getPages()) {
    const stream = readContent(document, page.node);
    const isDecoration = (mark: number, hasWords: boolean) => {
      const key = sayMark({ page: page.ref, mark });
      const decorates = repeated.has(key) || (!hasWords && !DRAWN_ROLES.has(roles.get(key) ?? ""));
      if (decorates) unread.add(key);
      return decorates;
    };
    const marked = markStream(stream, { height: page.getHeight(), ...edges }, isDecoration);
    const bytes = Uint8Array.from(marked, (character) => character.charCodeAt(0));
    page.node.set(name("Contents"), document.context.register(document.context.flateStream(bytes)));
  }
  forgetMarks(document, unread);
}

/** The role of the part that holds each piece of content. */
function readRoles(document: PDFDocument): Map<string, string> {
  const roles = new Map<string, string>();
  for (const { part } of listParts(document))
    for (const kid of listKids(part)) {
      const mark = readMark(part, kid);
      if (mark) roles.set(sayMark(mark), roleOf(part)!);
    }
  return roles;
}

/** What stands on a later sheet than the first of the head of a column. */
function listRepeated(document: PDFDocument): Set<string> {
  const heads = listParts(document).filter(
    ({ part }) => roleOf(part) === "TH" && readAttribute(part, "Scope") === "/Column",
  );
  const repeated = heads.flatMap(({ part }) => {
    const marks = listMarks(part);
    return marks.filter(({ page }) => page !== marks[0]?.page);
  });
  return new Set(repeated.map(sayMark));
}

/** The content of a page, one character per byte. */
export function readContent({ context }: PDFDocument, page: PDFDict): string {
  const contents = page.lookup(name("Contents"));
  const streams = contents instanceof PDFArray ? contents.asArray().map((part) => context.lookup(part)) : [contents];
  return streams
    .map((stream) => {
      if (!(stream instanceof PDFRawStream)) throw new Error("A page without content");
      return Array.from(decodePDFRawStream(stream).decode(), (byte) => String.fromCharCode(byte)).join("");
    })
    .join("\n");
}

interface Sheet extends SheetEdges {
  height: number;
}

/** A stretch of a stream that is to be marked, and with what. */
interface Stretch {
  start: number;
  end: number;
  opening: string;
}

function markStream(stream: string, sheet: Sheet, isDecoration: (mark: number, hasWords: boolean) => boolean): string {
  const changes = new Map<number, { to: number; text: string }>();
  const operations = readOperations(stream);
  for (const { opening, hasWords } of listMarked(operations)) {
    const mark = /\/MCID (\d+)/u.exec(opening.operands.join(" "))?.[1];
    if (mark !== undefined && isDecoration(Number(mark), hasWords))
      changes.set(opening.start, { to: opening.end, text: "/Artifact BMC" });
  }
  for (const { start, end, opening } of listUnmarked(operations, sheet))
    changes.set(start, { to: end, text: `${opening}\n${stream.slice(start, end)}\nEMC` });
  let [result, from] = ["", 0];
  for (const [start, { to, text }] of [...changes].sort(([one], [other]) => one - other)) {
    result += stream.slice(from, start) + text;
    from = to;
  }
  return result + stream.slice(from);
}

/** The marked pieces of a stream, and whether each shows a word or an object of its own. */
function listMarked(operations: readonly Operation[]): { opening: Operation; hasWords: boolean }[] {
  const found: { opening: Operation; hasWords: boolean }[] = [];
  const open: { opening: Operation; hasWords: boolean }[] = [];
  for (const operation of operations) {
    const { operator } = operation;
    if (operator === "BDC" || operator === "BMC") open.push({ opening: operation, hasWords: false });
    if (SHOWS_TEXT.has(operator) || operator === "Do") for (const piece of open) piece.hasWords = true;
    if (operator === "EMC") found.push(open.pop()!);
  }
  return found;
}

/** What stands in no marked piece: each text, path and object. */
function listUnmarked(operations: readonly Operation[], sheet: Sheet): Stretch[] {
  const found: Stretch[] = [];
  const matrices = new Matrices();
  let depth = 0;
  let from: number | null = null;
  for (const { operator, operands, start, end } of operations) {
    matrices.follow(operator, operands);
    if (operator === "BDC" || operator === "BMC") depth += 1;
    if (operator === "EMC") depth -= 1;
    if (depth > 0) continue;
    if (operator === "BT" || (BEGINS_PATH.has(operator) && from === null)) from = start;
    if (operator === "ET" && from !== null)
      found.push({ start: from, end, opening: nameText(matrices.textHeight, sheet) });
    if (PAINTS_PATH.has(operator) && from !== null) found.push({ start: from, end, opening: "/Artifact BMC" });
    if (SHOWS_OBJECT.has(operator)) found.push({ start, end, opening: "/Artifact BMC" });
    if (operator === "ET" || operator === "n" || PAINTS_PATH.has(operator)) from = null;
  }
  return found;
}

function nameText(height: number, sheet: Sheet): string {
  const edge = height > sheet.height - sheet.top ? "Header" : height < sheet.bottom ? "Footer" : null;
  return edge === null ? "/Artifact BMC" : `/Artifact <</Type /Pagination /Subtype /${edge}>> BDC`;
}

type Matrix = readonly [number, number, number, number, number, number];
const SAME: Matrix = [1, 0, 0, 1, 0, 0];

function multiply(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

/** Follows where on the sheet a stream writes. */
class Matrices {
  #now: Matrix = SAME;
  #kept: Matrix[] = [];
  #text: Matrix = SAME;

  follow(operator: string, operands: readonly string[]): void {
    if (operator === "q") this.#kept.push(this.#now);
    if (operator === "Q") this.#now = this.#kept.pop() ?? SAME;
    if (operator === "cm") this.#now = multiply(readMatrix(operands), this.#now);
    if (operator === "Tm") this.#text = readMatrix(operands);
  }

  /** Height on the sheet of the text that is now shown, in points. */
  get textHeight(): number {
    return multiply(this.#text, this.#now)[5];
  }
}

const readMatrix = (operands: readonly string[]) => operands.map(Number) as unknown as Matrix;

/** No part holds these pieces any more. */
function forgetMarks(document: PDFDocument, unread: ReadonlySet<string>): void {
  for (const { part } of listParts(document)) {
    const kids = listKids(part);
    const kept = kids.filter((kid) => {
      const mark = readMark(part, kid);
      return mark === null || !unread.has(sayMark(mark));
    });
    if (kept.length < kids.length) part.set(name("K"), document.context.obj(kept));
  }
  const numbers = document.catalog
    .lookup(name("StructTreeRoot"), PDFDict)
    .lookup(name("ParentTree"), PDFDict)
    .lookup(name("Nums"), PDFArray);
  const pages = new Map(
    document.getPages().map(({ ref, node }) => [node.lookupMaybe(name("StructParents"), PDFNumber)?.asNumber(), ref]),
  );
  for (let index = 0; index < numbers.size(); index += 2) {
    const page = pages.get(numbers.lookup(index, PDFNumber).asNumber());
    const parts = numbers.lookup(index + 1);
    if (!(page instanceof PDFRef) || !(parts instanceof PDFArray)) continue;
    parts.asArray().forEach((_, mark) => {
      if (unread.has(sayMark({ page, mark }))) parts.set(mark, document.context.obj(null));
    });
  }
}
