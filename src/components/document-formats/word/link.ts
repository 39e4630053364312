import { ExternalHyperlink, TextRun, type ParagraphChild } from "docx";

/** A link to a full address. */
export function createLink(address: string, children: ParagraphChild[]): ExternalHyperlink {
  return new ExternalHyperlink({ link: address, children });
}

/** The same, with the address itself as its words. */
export function linkTo(address: URL): ExternalHyperlink {
  return createLink(address.href, [new TextRun({ text: address.href, style: "Hyperlink" })]);
}
