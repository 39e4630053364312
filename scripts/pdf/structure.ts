import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef, type PDFObject } from "@cantoo/pdf-lib";

/** The tree of parts that a PDF is read aloud by: ISO 32000-1, 14.7. */

export const name = (text: string): PDFName => PDFName.of(text);

/** What a part is, such as "P"; undefined for what is no part. */
export function roleOf(part: PDFObject | undefined): string | undefined {
  if (!(part instanceof PDFDict) || part.get(name("Type")) !== name("StructElem")) return undefined;
  return part.lookupMaybe(name("S"), PDFName)?.decodeText();
}

/** Content, links and parts within a part, in order. */
export function listKids(element: PDFDict): PDFObject[] {
  const kids = element.get(name("K"));
  const list = kids instanceof PDFRef ? element.context.lookup(kids) : kids;
  if (list instanceof PDFArray) return list.asArray();
  return kids === undefined ? [] : [kids];
}

/** The parts of a document, each before what is in it. */
export function listParts(document: PDFDocument): { ref: PDFRef; part: PDFDict }[] {
  const found: { ref: PDFRef; part: PDFDict }[] = [];
  const visit = (kid: PDFObject) => {
    if (!(kid instanceof PDFRef)) return;
    const part = document.context.lookup(kid);
    if (!(part instanceof PDFDict) || roleOf(part) === undefined) return;
    found.push({ ref: kid, part });
    listKids(part).forEach(visit);
  };
  listKids(document.catalog.lookup(name("StructTreeRoot"), PDFDict)).forEach(visit);
  return found;
}

/** The value of an attribute of a part (ISO 32000-1, 14.7.5), as it is written. */
export function readAttribute(part: PDFDict, key: string): string | undefined {
  const told = part.lookup(name("A"));
  const owners = told instanceof PDFArray ? told.asArray().map((one) => part.context.lookup(one)) : [told];
  const found = owners.find((owner) => owner instanceof PDFDict && owner.has(name(key)));
  return found instanceof PDFDict ? String(found.lookup(name(key))) : undefined;
}

/** A piece of the content of a page that a part holds: its page and its number there. */
export interface ContentMark {
  page: PDFRef;
  mark: number;
}

/** What a kid of a part points to on a page; null for parts and links. */
export function readMark(part: PDFDict, kid: PDFObject): ContentMark | null {
  const found = kid instanceof PDFRef ? part.context.lookup(kid) : kid;
  const own = part.get(name("Pg"));
  if (found instanceof PDFNumber) return own instanceof PDFRef ? { page: own, mark: found.asNumber() } : null;
  if (!(found instanceof PDFDict) || found.get(name("Type")) !== name("MCR")) return null;
  const page = found.get(name("Pg")) ?? own;
  return page instanceof PDFRef ? { page, mark: found.lookup(name("MCID"), PDFNumber).asNumber() } : null;
}

/** The content of a part and of all that is in it, in order. */
export function listMarks(part: PDFDict): ContentMark[] {
  return listKids(part).flatMap((kid) => {
    const mark = readMark(part, kid);
    if (mark) return [mark];
    const inner = kid instanceof PDFRef ? part.context.lookup(kid) : undefined;
    return inner instanceof PDFDict && roleOf(inner) !== undefined ? listMarks(inner) : [];
  });
}

export const sayMark = ({ page, mark }: ContentMark): string => `${page.tag} ${mark}`;
