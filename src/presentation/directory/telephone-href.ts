/** The link a phone dials: digits only, so that hyphens and spaces cannot get in the way. */
export function telephoneHref(number: string): string {
  return `tel:${number.replaceAll(/\D/gu, "")}`;
}
