/** What an address of a whole site has to be: every link of a site begins at the root of its host. */
export const HOST_ROOT =
  "een adres zonder pad, zoals https://www.voorbeeld.nl: de site staat aan de wortel van een host";

/** True for an address that is the root of a host, with or without the slash behind it: no path, query, part or user name. */
export function isHostRoot(address: string): boolean {
  return /^https?:\/\/[^\s/?#@\\]+\/?$/iu.test(address);
}
