import { writeAddress } from "../../../src/presentation/site/web-address.ts";

const LINK = /<a (?<attributes>[^>]*\bhref="(?<href>https?:\/\/[^"]+)"[^>]*)>(?<inner>[^]*?)<\/a>/gu;

/**
 * Marks the links out of the site whose own words say their whole address: on paper it is not written behind them again.
 * @param page the HTML of a page
 */
export function markShownAddresses(page: string): string {
  // Only running text is printed with its addresses.
  if (!page.includes("prose")) return page;
  return page.replace(LINK, (link: string, attributes: string, href: string, inner: string) => {
    if (!/\brel="[^"]*\bexternal\b/u.test(attributes)) return link;
    const words = inner.replace(/<[^>]+>/gu, "");
    return words.includes(writeAddress(href.replaceAll("&amp;", "&")))
      ? `<a ${attributes} data-shown>${inner}</a>`
      : link;
  });
}
