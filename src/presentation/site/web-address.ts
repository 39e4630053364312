/** Web addresses as people write and say them. */

/** The host of an address, without "www.". */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./u, "");
}

/** The host and the path of an address, without "www." and without a slash at its end. */
export function writeAddress(url: string): string {
  return `${hostOf(url)}${new URL(url).pathname.replace(/\/$/u, "")}`;
}
