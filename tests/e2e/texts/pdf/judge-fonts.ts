import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  decodePDFRawStream,
} from "@cantoo/pdf-lib";
import { readOperations } from "../../../../scripts/pdf/content-stream.ts";
import { readContent } from "../../../../scripts/pdf/mark-content.ts";
import { name } from "../../../../scripts/pdf/structure.ts";

/** Failures of a document by the number of their condition in the Matterhorn protocol 1.1. */
export type Failures = (condition: string, where: string) => void;

/** Conditions 10 and 31: every letter that is shown has a Unicode value, a drawing and one width. */
export function judgeFonts(document: PDFDocument, fail: Failures): void {
  for (const [font, codes] of listUsedCodes(document)) {
    const label = font.get(name("BaseFont"))?.toString() ?? "Type3";
    const mapped = readUnicodeMap(font);
    if (mapped === null) fail("31-027 no map to Unicode", label);
    for (const code of codes) {
      const text = mapped?.get(code);
      if (text === undefined || text === "") fail("10-001 a letter without a Unicode value", `${label} ${code}`);
      if (/[\u0000\uFEFF\uFFFE]/u.test(text ?? "")) fail("31-028 a Unicode value that is none", `${label} ${code}`);
    }
    const kind = font.lookup(name("Subtype"), PDFName).decodeText();
    if (kind === "Type3") judgeDrawnFont(font, codes, (condition, code) => fail(condition, `${label} ${code}`));
    else if (kind === "Type0") judgeEmbeddedFont(font, codes, (condition, code) => fail(condition, `${label} ${code}`));
    else fail("31-009 a kind of font that this check does not know", `${label} ${kind}`);
  }
}

/** The codes of the letters shown in each font. */
function listUsedCodes(document: PDFDocument): Map<PDFDict, Set<number>> {
  const used = new Map<PDFDict, Set<number>>();
  for (const page of document.getPages()) {
    const fonts = page.node.Resources()?.lookupMaybe(name("Font"), PDFDict);
    let font: PDFDict | undefined;
    for (const { operator, operands } of readOperations(readContent(document, page.node))) {
      if (operator === "Tf") font = fonts?.lookup(name(operands[0]!.slice(1)), PDFDict);
      if ((operator !== "Tj" && operator !== "TJ") || !font) continue;
      const codes = used.get(font) ?? new Set<number>();
      used.set(font, codes);
      const width = font.get(name("Subtype")) === name("Type0") ? 2 : 1;
      for (const text of operands) for (const code of readCodes(text, width)) codes.add(code);
    }
  }
  return used;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function readCodes(text: string, width: number): number[] {
  const bytes = text.startsWith("<")
    ? (text.replaceAll(/[<>\s]/gu, "").match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16))
    : text.startsWith("(")
      ? Array.from(
          text
            .slice(1, -1)
            .replaceAll(/\\(?:([0-7]{1,3})|([^]))/gu, (_, octal?: string, letter: string = "") =>
              octal === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(octal, 8)),
            ),
          (character) => character.charCodeAt(0),
        )
      : [];
  return Array.from({ length: bytes.length / width }, (_, at) =>
    bytes.slice(at * width, (at + 1) * width).reduce((sum, byte) => sum * 256 + byte, 0),
  );
}

const decode = (stream: PDFRawStream) => Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
const readText = (hex: string) =>
  String.fromCharCode(...(hex.match(/.{4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16)));

/** Of a code its text; null where the font has no such map. */
function readUnicodeMap(font: PDFDict): Map<number, string> | null {
  const stream = font.lookup(name("ToUnicode"));
  if (!(stream instanceof PDFRawStream)) return null;
  const map = new Map<number, string>();
  const text = decode(stream);
  for (const [, part = ""] of text.matchAll(/beginbfchar(.*?)endbfchar/gsu))
    for (const [, code = "", value = ""] of part.matchAll(/<([^>]*)>\s*<([^>]*)>/gu))
      map.set(Number.parseInt(code, 16), readText(value));
  for (const [, part = ""] of text.matchAll(/beginbfrange(.*?)endbfrange/gsu))
    for (const [, from = "", to = "", value = ""] of part.matchAll(/<([^>]*)>\s*<([^>]*)>\s*<([^>]*)>/gu)) {
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      for (let code = first; code <= last; code += 1) {
        const start = readText(value);
        map.set(code, start.slice(0, -1) + String.fromCharCode(start.charCodeAt(start.length - 1) + code - first));
      }
    }
  return map;
}

type FailCode = (condition: string, code: number) => void;

/** A font of drawings (ISO 32000-1, 9.6.5): each code has one, as wide as the font says. */
function judgeDrawnFont(font: PDFDict, codes: ReadonlySet<number>, fail: FailCode): void {
  const drawings = font.lookup(name("CharProcs"), PDFDict);
  const first = font.lookup(name("FirstChar"), PDFNumber).asNumber();
  const widths = font.lookup(name("Widths"), PDFArray);
  const names = new Map<number, PDFName>();
  let at = 0;
  for (const part of font.lookup(name("Encoding"), PDFDict).lookup(name("Differences"), PDFArray).asArray())
    if (part instanceof PDFNumber) at = part.asNumber();
    else names.set(at++, part as PDFName);
  for (const code of codes) {
    const drawing = names.has(code) ? drawings.lookup(names.get(code)!) : undefined;
    if (!(drawing instanceof PDFStream)) fail("31-011 a letter without a drawing", code);
    if (!(drawing instanceof PDFRawStream)) continue;
    const width = Number(/^\s*(\S+)/u.exec(decode(drawing))?.[1]);
    const told = widths.lookup(code - first, PDFNumber).asNumber();
    if (Math.abs(width - told) > 1) fail("31-016 two widths of a letter", code);
  }
}

/** A font with its file (ISO 32000-1, 9.7): each code has a glyph of its own, as wide as the font says. */
function judgeEmbeddedFont(font: PDFDict, codes: ReadonlySet<number>, fail: FailCode): void {
  const inner = font.lookup(name("DescendantFonts"), PDFArray).lookup(0, PDFDict);
  if (font.get(name("Encoding")) !== name("Identity-H")) fail("31-006 an encoding that is not Identity-H", 0);
  if (inner.get(name("CIDToGIDMap")) !== name("Identity")) fail("31-004 no map of letters to glyphs", 0);
  const file = inner.lookup(name("FontDescriptor"), PDFDict).lookup(name("FontFile2"));
  if (!(file instanceof PDFRawStream)) return fail("31-009 a font that is not embedded", 0);
  const glyphs = readGlyphWidths(Buffer.from(decodePDFRawStream(file).decode()));
  const widths = readWidths(inner);
  for (const code of codes) {
    if (code === 0) fail("31-030 a letter that the font does not have", code);
    const width = glyphs(code);
    if (width === null) fail("31-011 a letter without a drawing", code);
    else if (Math.abs(width - widths(code)) > 1) fail("31-016 two widths of a letter", code);
  }
}

/** Widths by glyph as the font dictionary tells them, in thousandths of the size. */
function readWidths(inner: PDFDict): (code: number) => number {
  const told = new Map<number, number>();
  const parts = inner.lookupMaybe(name("W"), PDFArray)?.asArray() ?? [];
  for (let at = 0; at < parts.length;) {
    const first = (parts[at] as PDFNumber).asNumber();
    const next = parts[at + 1]!;
    if (next instanceof PDFArray) {
      next.asArray().forEach((width, index) => told.set(first + index, (width as PDFNumber).asNumber()));
      at += 2;
    } else {
      for (let code = first; code <= (next as PDFNumber).asNumber(); code += 1)
        told.set(code, (parts[at + 2] as PDFNumber).asNumber());
      at += 3;
    }
  }
  const otherwise = inner.lookupMaybe(name("DW"), PDFNumber)?.asNumber() ?? 1000;
  return (code) => told.get(code) ?? otherwise;
}

/** Widths by glyph as the TrueType file has them, in thousandths of the size; null for a glyph that is not there. */
function readGlyphWidths(file: Buffer): (glyph: number) => number | null {
  const tables = new Map<string, number>();
  for (let index = 0; index < file.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16;
    tables.set(file.toString("latin1", at, at + 4), file.readUInt32BE(at + 8));
  }
  const at = (table: string) => tables.get(table) ?? Number.NaN;
  const units = file.readUInt16BE(at("head") + 18);
  const count = file.readUInt16BE(at("maxp") + 4);
  const measured = file.readUInt16BE(at("hhea") + 34);
  return (glyph) =>
    glyph >= count ? null : (file.readUInt16BE(at("hmtx") + Math.min(glyph, measured - 1) * 4) * 1000) / units;
}
