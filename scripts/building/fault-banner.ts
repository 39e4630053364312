import { formatProblem, sortProblems, type Problem } from "../../src/domain/border/problem.ts";

/** Where the style of the banner is served: the policy of the pages allows no style in the page itself. */
export const FAULT_STYLE_ADDRESS = "/__inhoud/fouten.css";

export const faultStyle = `
#inhoud-fouten { all: initial; display: block; max-height: 60vh; overflow: auto; padding: 1rem; border: 4px solid #b3261e;
  background: #fff; color: #1b1b1b; font: 16px/1.5 system-ui, sans-serif; }
#inhoud-fouten p { margin: 0 0 .5rem; }
#inhoud-fouten strong { font-weight: 700; }
#inhoud-fouten ol { margin: 0; padding-left: 1.5rem; }
#inhoud-fouten li { margin: .25rem 0; overflow-wrap: anywhere; }
`;

/** What is wrong with the content, as a block at the top of a page. */
export function createFaultBanner(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 fout" : `${problems.length} fouten`;
  const items = sortProblems(problems).map((problem) => `<li>${escapeHtml(formatProblem(problem))}</li>`);
  return [
    `<link rel="stylesheet" href="${FAULT_STYLE_ADDRESS}">`,
    '<section id="inhoud-fouten" role="alert" lang="nl">',
    `<p><strong>De inhoud klopt niet: ${count}.</strong> Dit bericht verdwijnt als alles is verbeterd. Tot dan kan de pagina een oudere versie zijn.</p>`,
    `<ol>${items.join("")}</ol>`,
    "</section>",
  ].join("\n");
}

/** The page with the banner as the first thing in it. */
export function addFaultBanner(html: string, problems: readonly Problem[]): string {
  const banner = createFaultBanner(problems);
  return /<body[^>]*>/u.test(html) ? html.replace(/<body[^>]*>/u, (tag) => `${tag}\n${banner}`) : `${banner}\n${html}`;
}

/** In the place of a page that cannot be made while the content is wrong; it reloads itself as any other page does. */
export function createFaultPage(problems: readonly Problem[]): string {
  return [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>De inhoud klopt niet</title>',
    `<script type="module" src="/@vite/client"></script></head><body>`,
    createFaultBanner(problems),
    "</body></html>",
  ].join("\n");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
