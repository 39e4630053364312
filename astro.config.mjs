import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import { satteri } from "@astrojs/markdown-satteri";
import react from "@astrojs/react";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { parse } from "yaml";
import { cmsIntegration } from "./scripts/building/cms-integration.ts";
import { compileIntegration } from "./scripts/building/compile-integration.ts";
import { hostingIntegration } from "./scripts/building/hosting-integration.ts";
import { searchIndexIntegration } from "./scripts/building/search-index-integration.ts";
import { wholeSiteIntegration } from "./scripts/building/whole-site-integration.ts";
import { numbersWorkerIntegration } from "./scripts/building/numbers-worker-integration.ts";
import { firstViewIntegration } from "./scripts/building/first-view/first-view-integration.ts";
import { pageStartIntegration } from "./scripts/building/page-start-integration.ts";
import { arrangeChunks } from "./scripts/building/arrange-chunks.ts";
import { gatherTexts } from "./scripts/building/gather-texts.ts";
import { readSourceMapsLate } from "./scripts/building/late-source-maps.ts";
import { quietDirectives } from "./scripts/building/quiet-directives.ts";
import { NOTICES_FILE } from "./scripts/hosting/licence-notices.ts";
import { readSiteAddress } from "./scripts/hosting/site-address.ts";
import { trustMarkup } from "./scripts/building/trusted-markup.ts";
import { importSingleWords } from "./scripts/words/single-words-plugin.ts";
import { isKeptOutOfSearchEngines } from "./scripts/building/sitemap-filter.ts";
import { hashInlineScript } from "./src/components/inline-script.ts";

const settings = parse(readFileSync(new URL("./content/instellingen.yaml", import.meta.url), "utf8"));

/** The one script that stands in the page itself; the policy names it by its hash. */
const startScript = readFileSync(new URL("./src/islands/page-start/start-page.js", import.meta.url), "utf8");

/** One file holds all of Leaflet; the map needs half of it. */
const leafletFile = (name) => fileURLToPath(new URL(`./src/islands/directory/map/${name}.js`, import.meta.url));
const LEAFLET = [
  { find: /^leaflet$/u, replacement: leafletFile("leaflet-parts") },
  { find: /^\.\/(?:SVG\.VML|Marker\.Drag)$/u, replacement: leafletFile("leaflet-left-out") },
];

export default defineConfig({
  site: readSiteAddress(process.env.SITE_URL, settings.site_url),
  output: "static",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  // Writes what a text editor needs for hover and completion in the head of a text.
  experimental: { contentIntellisense: true },
  server: { host: "127.0.0.1" },
  vite: {
    build: { license: { fileName: NOTICES_FILE } },
    plugins: [
      importSingleWords(),
      quietDirectives(),
      arrangeChunks(),
      gatherTexts(),
      readSourceMapsLate(),
      trustMarkup(),
    ],
    worker: { plugins: () => [importSingleWords()] },
    resolve: { alias: LEAFLET },
  },
  integrations: [
    compileIntegration(),
    pageStartIntegration(),
    react(),
    mdx(),
    sitemap({ filter: (page) => !isKeptOutOfSearchEngines(new URL(page).pathname) }),
    searchIndexIntegration(),
    firstViewIntegration(),
    cmsIntegration(),
    numbersWorkerIntegration(),
    hostingIntegration(),
    wholeSiteIntegration(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { gfm: { footnotes: { label: "Voetnoten", backLabel: "Terug naar de tekst" } } },
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        // The tile host is asked only after the visitor chooses tiles; Leaflet blanks unloaded tiles with a data: image.
        "img-src 'self' data: https://service.pdok.nl",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        // Where the browser knows them: no text becomes a script or markup but by these (src/islands/trusted and page-start).
        "require-trusted-types-for 'script'",
        "trusted-types default leaflet astro-slot",
      ],
      // 'wasm-unsafe-eval' is for Pagefind where it cannot start its worker.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [hashInlineScript(startScript)] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
