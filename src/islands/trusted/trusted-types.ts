/**
 * The content policy lets a browser that knows Trusted Types take no text as markup, unless it comes from a policy that
 * is named there. A browser that does not know them takes the text as it is. For addresses of scripts see page-start.
 */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createHTML: (markup: string) => string },
  ) => { createHTML: (markup: string) => unknown };
}

/** Makes the policy of this name, once. What it gives passes for a string where the browser asks for more than that. */
export function openMarkupPolicy(name: string, check: (markup: string) => string): (markup: string) => string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(name, { createHTML: check });
  return (markup) => (policy === undefined ? check(markup) : (policy.createHTML(markup) as string));
}
