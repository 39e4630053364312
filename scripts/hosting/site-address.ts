/**
 * The address of the site: that of SITE_URL in the environment, else `site_url` of the settings. Gives its origin. Throws
 * in Dutch, naming where it was set, for anything but the root of a host: every link of the site begins there.
 */
export function readSiteAddress(fromEnvironment: string | undefined, fromSettings: unknown): string {
  const isGiven = fromEnvironment !== undefined && fromEnvironment !== "";
  const address = isGiven ? fromEnvironment : String(fromSettings);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && /^https?:$/u.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  const place = isGiven ? "SITE_URL in de omgeving" : "content/instellingen.yaml site_url";
  const refusal = new Error(
    `${place}: gevonden "${address}"; verwacht een adres zonder pad, zoals https://www.voorbeeld.nl: de site staat aan de wortel van een host`,
  );
  // Astro shows the stack of what its settings throw, which tells whoever sets an address nothing.
  refusal.stack = refusal.message;
  throw refusal;
}
