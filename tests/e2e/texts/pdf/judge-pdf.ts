import { PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from "@cantoo/pdf-lib";
import { OPS, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import {
  listKids,
  listMarks,
  listParts,
  name,
  readAttribute,
  readMark,
  roleOf,
  sayMark,
} from "../../../../scripts/pdf/structure.ts";
import { judgeFonts, type Failures } from "./judge-fonts.ts";

/** The one condition that is left: who claims the standard says so for what only people can judge as well. */
export const NO_CLAIM = "06-002 does not say to be PDF/UA";

/**
 * What of PDF/UA-1 a machine can judge in a PDF of text, lists, tables and links: the conditions of the Matterhorn protocol
 * 1.1 that can apply, each with where it fails. What these PDFs do not have at all (forms, layers, attachments, sound,
 * pictures of formulas) is a failure when it comes.
 */
export async function judgePdf(file: PDFDocument, read: PDFDocumentProxy): Promise<Record<string, string[]>> {
  const failures: Record<string, string[]> = {};
  const fail: Failures = (condition, where) => void (failures[condition] ??= []).push(where);
  judgeWhole(file, fail);
  judgeParts(file, fail);
  judgeHeadings(file, fail);
  judgeTables(file, fail);
  judgeLinks(file, fail);
  judgeFonts(file, fail);
  await judgeMetadata(read, fail);
  await judgeContent(file, read, fail);
  return failures;
}

const textOf = (value: unknown) =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : "";

function judgeWhole(file: PDFDocument, fail: Failures): void {
  const { catalog } = file;
  const get = (key: string) => catalog.lookup(name(key));
  const marks = catalog.lookupMaybe(name("MarkInfo"), PDFDict);
  if (marks?.lookup(name("Marked")) !== PDFBool.True) fail("01 not marked as tagged", "");
  if (marks?.lookup(name("Suspects")) === PDFBool.True) fail("01-007 parts that are suspect", "");
  const preferences = catalog.lookupMaybe(name("ViewerPreferences"), PDFDict);
  if (preferences?.lookup(name("DisplayDocTitle")) !== PDFBool.True) fail("07-001 no title in the window", "");
  if (textOf(get("Lang")) === "") fail("11-001 no language", "");
  for (const key of ["OCProperties", "AcroForm", "AF", "Names", "AA", "OpenAction"])
    if (get(key) !== undefined) fail("20, 21, 25 what these PDFs should not have", key);
  if (file.isEncrypted) fail("26-001 locked", "");
}

/** ISO 32000-1, 14.8.4: the kinds of parts, and which may hold which. */
const KINDS = new Set(
  "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form".split(
    " ",
  ),
);
const MAY_STAND_IN: Readonly<Record<string, readonly string[]>> = {
  LI: ["L"],
  Lbl: ["LI"],
  LBody: ["LI"],
  TR: ["Table", "THead", "TBody", "TFoot"],
  TH: ["TR"],
  TD: ["TR"],
  THead: ["Table"],
  TBody: ["Table"],
  TFoot: ["Table"],
};
const MAY_HOLD: Readonly<Record<string, readonly string[]>> = {
  L: ["LI", "Caption"],
  LI: ["Lbl", "LBody"],
  Table: ["TR", "THead", "TBody", "TFoot", "Caption"],
  TR: ["TH", "TD"],
};

function judgeParts(file: PDFDocument, fail: Failures): void {
  const root = file.catalog.lookup(name("StructTreeRoot"), PDFDict);
  const roleMap = root.lookupMaybe(name("RoleMap"), PDFDict);
  for (const key of roleMap?.keys() ?? []) {
    if (KINDS.has(key.decodeText())) fail("02-004 a kind of the standard given another meaning", String(key));
    if (!KINDS.has(roleMap!.lookup(key, PDFName).decodeText()))
      fail("02-001 a kind that no program knows", String(key));
  }
  for (const { part } of listParts(file)) {
    const role = roleOf(part)!;
    const parent = roleOf(part.lookup(name("P")));
    if (!KINDS.has(role) && !roleMap?.has(name(role))) fail("02-001 a kind that no program knows", role);
    if (MAY_STAND_IN[role]?.includes(parent ?? "") === false)
      fail("09-004 a part out of place", `${role} in ${parent}`);
    for (const kid of listKids(part)) {
      const inner = kid instanceof PDFRef ? roleOf(file.context.lookup(kid)) : undefined;
      if (MAY_HOLD[role]?.includes(inner ?? "content") === false)
        fail("09-005 a part out of place", `${inner} in ${role}`);
    }
    if (["Figure", "Formula"].includes(role) && textOf(part.lookup(name("Alt"))) === "")
      fail("13-004 a picture without words", role);
    if (role === "Form") fail("28-010 a field on paper", role);
    if (role === "Note" && !part.has(name("ID"))) fail("19-003 a note without a name", role);
  }
}

function judgeHeadings(file: PDFDocument, fail: Failures): void {
  let last = 0;
  for (const { part } of listParts(file)) {
    const level = Number(/^H([1-6])$/u.exec(roleOf(part)!)?.[1] ?? 0);
    if (roleOf(part) === "H") fail("14-007 headings with and without a level", "H");
    if (level === 0) continue;
    if (last === 0 && level !== 1) fail("14-002 the first heading is not of the first level", `H${level}`);
    if (level > last + 1) fail("14-003 a level of headings left out", `H${last} to H${level}`);
    last = level;
  }
}

function judgeTables(file: PDFDocument, fail: Failures): void {
  const ids = new Set<string>();
  const parts = listParts(file).map(({ part }) => part);
  for (const part of parts) {
    const id = textOf(part.lookup(name("ID")));
    if (id !== "" && ids.has(id)) fail("15 two parts with one name", id);
    ids.add(id);
  }
  for (const part of parts) {
    if (roleOf(part) === "TH" && new Set(listMarks(part).map(({ page }) => page)).size > 1)
      fail("18 a head that is read again on the next sheet", "TH");
    if (roleOf(part) === "TH" && !/\/(?:Row|Column|Both)/u.test(readAttribute(part, "Scope") ?? ""))
      fail("15-003 a head of a table without its side", "TH");
    const heads = (readAttribute(part, "Headers") ?? "").match(/\(([^)]*)\)/gu) ?? [];
    for (const head of heads)
      if (!ids.has(head.slice(1, -1))) fail("15-003 a cell with a head that is not there", head);
  }
}

function judgeLinks(file: PDFDocument, fail: Failures): void {
  const inLinks = new Set<string>();
  for (const { part } of listParts(file))
    for (const kid of listKids(part)) {
      const held = kid instanceof PDFRef ? file.context.lookup(kid) : kid;
      if (held instanceof PDFDict && held.get(name("Type")) === name("OBJR") && roleOf(part) === "Link")
        inLinks.add(String(held.get(name("Obj"))));
    }
  file.getPages().forEach(({ node }, index) => {
    const notes = node.Annots()?.asArray() ?? [];
    if (notes.length > 0 && node.lookup(name("Tabs")) !== name("S")) fail("28-008 another order of tabs", `${index}`);
    for (const ref of notes) {
      const note = file.context.lookup(ref, PDFDict);
      if (note.get(name("Subtype")) !== name("Link")) fail("28-002 a note that is no link", `${index}`);
      if (!inLinks.has(String(ref)) || !note.has(name("StructParent")))
        fail("28-011 a link that is no part", `${index}`);
      if (textOf(note.lookup(name("Contents"))) === "") fail("28-012 a link without words", `${index}`);
    }
  });
}

const PAINTS = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.stroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeStroke,
  OPS.closeFillStroke,
]);
const SHOWS = new Set([
  OPS.showText,
  OPS.paintImageXObject,
  OPS.paintFormXObjectBegin,
  OPS.shadingFill,
  OPS.paintImageMaskXObject,
]);

/** All that is on a sheet stands in one part or is marked as none, and no part holds what is not there. */
async function judgeContent(file: PDFDocument, read: PDFDocumentProxy, fail: Failures): Promise<void> {
  const held = new Set<string>();
  for (const { part } of listParts(file))
    for (const kid of listKids(part)) {
      const mark = readMark(part, kid);
      if (mark && held.has(sayMark(mark))) fail("30-002 content in two parts", sayMark(mark));
      if (mark) held.add(sayMark(mark));
    }
  for (const [index, page] of file.getPages().entries()) {
    const { fnArray, argsArray } = await (await read.getPage(index + 1)).getOperatorList();
    const open: ("artifact" | "part" | "none")[] = [];
    fnArray.forEach((operation, at) => {
      const args = argsArray[at] as unknown[] | null;
      const where = `sheet ${index + 1}, operation ${at}`;
      if (operation === OPS.beginMarkedContent || operation === OPS.beginMarkedContentProps) {
        const mark = operation === OPS.beginMarkedContentProps ? args?.[1] : null;
        const isArtifact = (args?.[0] as { name?: string })?.name === "Artifact" || args?.[0] === "Artifact";
        if (isArtifact && open.includes("part")) fail("01-003 none of the text within a part", where);
        if (!isArtifact && open.includes("artifact")) fail("01-004 a part within none of the text", where);
        if (typeof mark === "number" && !held.delete(sayMark({ page: page.ref, mark })))
          fail("01-005 content that no part holds", where);
        open.push(isArtifact ? "artifact" : typeof mark === "number" ? "part" : "none");
      }
      if (operation === OPS.endMarkedContent) open.pop();
      const paints = SHOWS.has(operation) || (operation === OPS.constructPath && PAINTS.has(args?.[0] as number));
      if (paints && !open.some((kind) => kind !== "none"))
        fail("01-005 content that is neither part nor marked as none", where);
    });
  }
  for (const mark of held) fail("01 a part of content that is not there", mark);
  if (read.numPages !== file.getPageCount()) fail("01 sheets that are not there", "");
}

/** What the document says of itself for programs. */
async function judgeMetadata(read: PDFDocumentProxy, fail: Failures): Promise<void> {
  const { metadata } = await read.getMetadata();
  if (!metadata) return fail("06-001 no metadata", "");
  if (!metadata.get("dc:title")) fail("06-003 no title", "");
  const raw: unknown = metadata.getRaw();
  if (!String(raw).includes("pdfuaid:part")) fail(NO_CLAIM, "");
}
