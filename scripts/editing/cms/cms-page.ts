import { formsNeedScript, formsNotSet, formsOther, formsTitle } from "../../../src/words/redactie-formulieren.ts";

/**
 * The policy of the page of the forms. It is wider than that of the site, which is why it is its own: the CMS writes its
 * styles into the page, and asks the git host. Everything else of others stays shut.
 */
export function describePolicy(origins: readonly string[]): string {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    ["connect-src 'self' blob: data:", ...origins].join(" "),
    "worker-src 'self' blob:",
  ].join("; ");
}

/** The page of the forms. `cms` is the address of the script of the CMS, from the folder of the page. */
export function writeCmsPage(origins: readonly string[], cms: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${describePolicy(origins)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${formsTitle}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="formulieren.css">
<script type="module" src="formulieren.js"></script>
</head>
<body data-cms="${cms}">
<noscript><p>${formsNeedScript}</p></noscript>
<p id="not-set" hidden>${formsNotSet}</p>
<p id="no-folder" hidden>${formsOther}</p>
</body>
</html>
`;
}
