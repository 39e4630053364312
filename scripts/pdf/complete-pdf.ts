import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRef,
  PDFString,
  PDFHexString,
  type PDFObject,
} from "@cantoo/pdf-lib";

/** What a PDF says of itself. */
export interface PdfFacts {
  title: string;
  author: string;
  /** BCP 47. */
  language: string;
  /** When it was made. */
  moment: Date;
  /** What a link within the document is called, for who listens. */
  linkWithin: string;
}

/**
 * A PDF as the browser makes it, with what PDF/UA (ISO 14289-1) asks more and can be added afterwards: items of a list in
 * two parts, a name for every link, buttons as the words they are on paper, and its title and language as metadata.
 * It does not claim PDF/UA: nobody held it against the whole standard, and the browser leaves cells without their headers.
 */
export async function completePdf(bytes: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const elements = document.context
    .enumerateIndirectObjects()
    .filter((entry): entry is [PDFRef, PDFDict] => entry[1] instanceof PDFDict && isStructure(entry[1]));
  for (const [ref, element] of elements) {
    if (roleOf(element) === "LI") divideItem(document, ref, element);
    if (roleOf(element) === "Form") nameAsText(element);
  }
  nameLinks(document, facts.linkWithin);
  stateFacts(document, facts);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

const name = (text: string) => PDFName.of(text);
const isStructure = (dict: PDFDict) => dict.get(name("Type")) === name("StructElem");
const roleOf = (element: PDFDict) => element.lookupMaybe(name("S"), PDFName)?.decodeText();

function listKids(element: PDFDict): PDFObject[] {
  const kids = element.get(name("K"));
  const list = kids instanceof PDFRef ? element.context.lookup(kids) : kids;
  if (list instanceof PDFArray) return list.asArray();
  return kids === undefined ? [] : [kids];
}

/**
 * The mark of an item apart from what it says. What it says keeps the place of the item, for the marked text on the sheets
 * points to that; a new item takes its place in the list.
 */
function divideItem({ context }: PDFDocument, ref: PDFRef, body: PDFDict): void {
  const parent = body.lookup(name("P"), PDFDict);
  const kids = listKids(body);
  const isLabel = (kid: PDFObject) => {
    const found = kid instanceof PDFRef ? context.lookup(kid) : kid;
    return found instanceof PDFDict && roleOf(found) === "Lbl";
  };
  if (kids.some((kid) => kid instanceof PDFRef && roleOfRef(context.lookup(kid)) === "LBody")) return;
  const labels = kids.filter(isLabel);
  const item = context.obj({ Type: "StructElem", S: "LI", P: body.get(name("P"))!, K: [...labels, ref] });
  const itemRef = context.register(item);
  for (const label of labels) if (label instanceof PDFRef) context.lookup(label, PDFDict).set(name("P"), itemRef);
  body.set(name("S"), name("LBody"));
  body.set(name("P"), itemRef);
  body.set(name("K"), context.obj(kids.filter((kid) => !isLabel(kid))));
  parent.set(name("K"), context.obj(listKids(parent).map((kid) => (kid === ref ? itemRef : kid))));
}

const roleOfRef = (found: PDFObject | undefined) => (found instanceof PDFDict ? roleOf(found) : undefined);

/** On paper a button is its words. */
function nameAsText(element: PDFDict): void {
  element.set(name("S"), name("Span"));
  element.delete(name("A"));
}

/** Every link says where it leads, also to who does not see the words it stands on. */
function nameLinks(document: PDFDocument, linkWithin: string): void {
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

function stateFacts(document: PDFDocument, { title, author, language, moment }: PdfFacts): void {
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setLanguage(language);
  document.setCreationDate(moment);
  document.setModificationDate(moment);
  const day = moment.toISOString();
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${day}</xmp:CreateDate><xmp:ModifyDate>${day}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  const metadata = document.context.stream(new TextEncoder().encode(packet), { Type: "Metadata", Subtype: "XML" });
  document.catalog.set(name("Metadata"), document.context.register(metadata));
}

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
