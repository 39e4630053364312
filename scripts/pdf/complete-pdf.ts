import { PDFDocument, PDFHeader } from "@cantoo/pdf-lib";
import { markContent, type SheetEdges } from "./mark-content.ts";
import { nameLinks, nameParts } from "./name-parts.ts";
import { name } from "./structure.ts";

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
  edges: SheetEdges;
}

/**
 * A PDF as the browser makes it, completed to PDF/UA-1 (ISO 14289-1): all content is part of the text or marked as none of
 * it, every part has the name that the standard gives it, every link says where it leads, and title and language stand in
 * the metadata. The tests hold each PDF against the conditions that a machine can judge (Matterhorn protocol 1.1).
 */
export async function completePdf(bytes: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  document.context.header = PDFHeader.forVersion(1, 7);
  markContent(document, facts.edges);
  nameParts(document);
  nameLinks(document, facts.linkWithin);
  stateFacts(document, facts);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
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
