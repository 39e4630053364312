import { HOST_ROOT, isHostRoot } from "../../src/domain/border/host-root.ts";

/**
 * The address of the site: that of SITE_URL in the environment, else `site_url` of the settings. Gives its origin. Throws
 * in Dutch, naming where it was set, for anything but the root of a host, as the check of the settings does.
 */
export function readSiteAddress(fromEnvironment: string | undefined, fromSettings: unknown): string {
  const isGiven = fromEnvironment !== undefined && fromEnvironment !== "";
  const address = isGiven ? fromEnvironment : String(fromSettings);
  if (isHostRoot(address) && URL.canParse(address)) return new URL(address).origin;
  const place = isGiven ? "SITE_URL in de omgeving" : "content/instellingen.yaml site_url";
  const refusal = new Error(`${place}: gevonden "${address}"; verwacht ${HOST_ROOT}`);
  // Astro shows the stack of what its settings throw, which tells whoever sets an address nothing.
  refusal.stack = refusal.message;
  throw refusal;
}
