import { findClosestWord } from "../../../src/domain/border/closest-word.ts";
import type { SiteAddresses } from "../site/site-addresses.ts";

export interface LinkFault {
  found: string;
  expected: string;
}

const FULL = "een volledig adres dat begint met https://";
const ON_SITE = "een adres op deze site met een schuine streep aan beide kanten, zoals /prognose/";

/**
 * What is wrong with an address that a text or a field leads to; undefined when a visitor gets there.
 * @param page the address of the page that the link stands on
 */
export function checkLink(url: string, page: string | undefined, site: SiteAddresses): LinkFault | undefined {
  const found = `"${url}"`;
  if (url.trim() === "" || url === "#") return { found: "een leeg adres", expected: `${ON_SITE}, of ${FULL}` };
  if (url.startsWith("#")) return page === undefined ? undefined : checkAnchor(page, url.slice(1), url, site);
  if (url.startsWith("//")) return { found, expected: FULL };
  if (url.startsWith("/")) return checkOnSite(url, site);
  if (/^https?:\/\//iu.test(url)) return checkForeign(url, site);
  if (/^mailto:/iu.test(url))
    return /^mailto:[^\s@]+@[^\s@]+\.[a-z]{2,}(?:\?.*)?$/iu.test(url)
      ? undefined
      : { found, expected: "mailto: met een volledig e-mailadres, zoals mailto:info@voorbeeld.nl" };
  if (/^tel:/iu.test(url))
    return /^tel:(?:112|(?:\+31|0)[\d-]{9,11})$/u.test(url)
      ? undefined
      : { found, expected: "tel: met een nummer, zoals tel:0381234567" };
  if (/^www\./iu.test(url)) return { found, expected: `https://${url}` };
  if (/^[a-z][a-z0-9+.-]*:/iu.test(url)) return { found, expected: `${ON_SITE}, of ${FULL}` };
  return { found, expected: `${ON_SITE}; een adres begint niet bij de map of het bestand` };
}

function checkForeign(url: string, site: SiteAddresses): LinkFault | undefined {
  const found = `"${url}"`;
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined || !address.hostname.includes(".") || /\.$|\s/u.test(address.hostname))
    return { found, expected: `${FULL} en een naam heeft, zoals https://palliaweb.nl/` };
  if (address.username !== "" || address.password !== "")
    return { found, expected: "een adres zonder naam of wachtwoord" };
  if (address.hostname === site.hostname)
    return { found, expected: `het adres zonder ${address.origin}, dus ${address.pathname}${address.hash}` };
  return undefined;
}

function checkOnSite(url: string, site: SiteAddresses): LinkFault | undefined {
  const found = `"${url}"`;
  const [, path = "", anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/u.exec(url) ?? [];
  if (site.has(path)) return anchor === undefined ? undefined : checkAnchor(path, anchor, url, site);
  if (site.has(`${path}/`)) return { found, expected: `${path}/, met een schuine streep aan het eind` };
  if (site.has(path.toLowerCase())) return { found, expected: path.toLowerCase() };
  const near = findClosestWord(path, site.list()) ?? undefined;
  return {
    found,
    expected:
      near === undefined ? "het adres van een pagina die bestaat" : `een pagina die bestaat; bedoelt u ${near}?`,
  };
}

function checkAnchor(path: string, anchor: string, url: string, site: SiteAddresses): LinkFault | undefined {
  const anchors = site.anchorsOf(path);
  let id: string;
  try {
    id = decodeURIComponent(anchor);
  } catch {
    id = anchor;
  }
  if (anchors === undefined || anchors.has(id)) return undefined;
  const near = findClosestWord(id, [...anchors]) ?? undefined;
  const known = [...anchors].slice(0, 12).join(", ");
  const choice = near === undefined ? `een van: ${known}` : `bedoelt u #${near}?`;
  return { found: `"${url}"`, expected: `een kop die op ${path} staat; ${choice}` };
}
