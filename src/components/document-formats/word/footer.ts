import { Footer, PageNumber, Paragraph, TextRun, type ParagraphChild } from "docx";
import { formatDateText } from "../../../domain/border/dates.ts";
import { wordFile as words } from "../../../words/tekstdelen.ts";
import { styleIds } from "./document-styles.ts";
import { linkTo } from "./link.ts";

/** At the foot of every page: the day, the page of the site with the same document, and which page of how many this is. */
export function createFooter({ address, day }: { address: URL; day: string }): Footer {
  const line = (children: ParagraphChild[]) => new Paragraph({ style: styleIds.small, children });
  return new Footer({
    children: [
      line([new TextRun(words.sayMadeOn({ day: formatDateText(day) }))]),
      line([linkTo(address)]),
      line([new TextRun({ children: [words.page, PageNumber.CURRENT, words.of, PageNumber.TOTAL_PAGES] })]),
    ],
  });
}
