import { PDFDict, PDFDocument, PDFHexString, PDFRef, PDFString, type PDFObject } from "@cantoo/pdf-lib";
import { listKids, listParts, name, readAttribute, roleOf } from "./structure.ts";

/** Parts that stand below each other and hold text; what is in them is a piece of their line. */
const TEXT_ROLES = new Set(["P", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "Lbl", "TD", "TH", "Link", "Span"]);
/** Parts that hold other blocks. */
const BLOCK_ROLES = new Set(["Div", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "Table"]);
/** What the browser calls by names of a later standard (PDF 2.0), by its name in this one (ISO 32000-1, 14.8.4). */
const EARLIER_NAMES = { Strong: "Span", Em: "Span" };

/**
 * Gives every part the name it has in ISO 32000-1: items of a list in a mark and a text, boxes to tick as the mark of their
 * item, buttons as their words, and a group without a name as what it holds: blocks, a
 * paragraph or a piece of a line.
 */
export function nameParts(document: PDFDocument): void {
  const root = document.catalog.lookup(name("StructTreeRoot"), PDFDict);
  root.set(name("RoleMap"), document.context.obj(EARLIER_NAMES));
  for (const { ref, part } of listParts(document)) if (roleOf(part) === "Form") nameField(document, ref, part);
  for (const { ref, part } of listParts(document)) if (roleOf(part) === "LI") divideItem(document, ref, part);
  for (const kid of listKids(root)) nameGroups(document, kid, false);
}

/** A box to tick is the mark of its item; any other field is its words on paper. */
function nameField({ context }: PDFDocument, ref: PDFRef, field: PDFDict): void {
  const isBox = readAttribute(field, "Role") === "/cb";
  const isTicked = readAttribute(field, "checked") === "/on";
  const parent = field.lookup(name("P"), PDFDict);
  field.delete(name("A"));
  field.set(name("S"), name(isBox && roleOf(parent) === "LI" ? "Lbl" : "Span"));
  if (!isBox) return;
  field.set(name("ActualText"), PDFHexString.fromText(isTicked ? "☑" : "☐"));
  // Heard before its words, though it is drawn after them.
  parent.set(name("K"), context.obj([ref, ...listKids(parent).filter((kid) => kid !== ref)]));
}

/**
 * The mark of an item apart from what it says. What it says keeps the place of the item, for the marked text on the sheets
 * points to that; a new item takes its place in the list.
 */
function divideItem({ context }: PDFDocument, ref: PDFRef, body: PDFDict): void {
  const parent = body.lookup(name("P"), PDFDict);
  const kids = listKids(body);
  const isLabel = (kid: PDFObject) => kid instanceof PDFRef && roleOf(context.lookup(kid)) === "Lbl";
  if (kids.some((kid) => kid instanceof PDFRef && roleOf(context.lookup(kid)) === "LBody")) return;
  const labels = kids.filter(isLabel);
  const item = context.obj({ Type: "StructElem", S: "LI", P: body.get(name("P"))!, K: [...labels, ref] });
  const itemRef = context.register(item);
  for (const label of labels) if (label instanceof PDFRef) context.lookup(label, PDFDict).set(name("P"), itemRef);
  body.set(name("S"), name("LBody"));
  body.set(name("P"), itemRef);
  body.set(name("K"), context.obj(kids.filter((kid) => !isLabel(kid))));
  parent.set(name("K"), context.obj(listKids(parent).map((kid) => (kid === ref ? itemRef : kid))));
}

/** @param isInText whether the part stands in the line of a text */
function nameGroups(document: PDFDocument, kid: PDFObject, isInText: boolean): void {
  const part = kid instanceof PDFRef ? document.context.lookup(kid) : undefined;
  if (!(part instanceof PDFDict) || roleOf(part) === undefined) return;
  if (roleOf(part) === "NonStruct") part.set(name("S"), name(holdsBlock(part) ? "Div" : isInText ? "Span" : "P"));
  for (const inner of listKids(part)) nameGroups(document, inner, isInText || TEXT_ROLES.has(roleOf(part)!));
}

function holdsBlock(group: PDFDict): boolean {
  return listKids(group).some((kid) => {
    const part = kid instanceof PDFRef ? group.context.lookup(kid) : undefined;
    if (!(part instanceof PDFDict)) return false;
    return BLOCK_ROLES.has(roleOf(part) ?? "") || (roleOf(part) === "NonStruct" && holdsBlock(part));
  });
}

/** Every link says where it leads, also to who does not see the words it stands on. */
export function nameLinks(document: PDFDocument, linkWithin: string): void {
  for (const page of document.getPages()) {
    const annotations = page.node.Annots();
    for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
      const link = annotations!.lookup(index, PDFDict);
      const action = link.lookupMaybe(name("A"), PDFDict);
      const address = action?.lookupMaybe(name("URI"), PDFString, PDFHexString)?.decodeText();
      link.set(name("Contents"), PDFHexString.fromText(address ?? linkWithin));
    }
  }
}
