import { readFileSync } from "node:fs";
import mdx from "@astrojs/mdx";
import { satteri } from "@astrojs/markdown-satteri";
import react from "@astrojs/react";
import sitemap from "@astrojs/sitemap";
import { defineConfig, fontProviders } from "astro/config";
import { parse } from "yaml";
import { compileIntegration } from "./scripts/compile-integration.ts";
import { searchIndexIntegration } from "./scripts/search-index-integration.ts";
import { isKeptOutOfSearchEngines } from "./scripts/sitemap-filter.ts";

const settings = parse(readFileSync(new URL("./content/instellingen.yaml", import.meta.url), "utf8"));

/** Font files come from npm; the latin subset holds every letter of Dutch and Frisian. */
const fontFile = (family, style) =>
  `./node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-${style}.woff2`;

export default defineConfig({
  site: process.env.SITE_URL ?? settings.site_url,
  output: "static",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  server: { host: "127.0.0.1" },
  integrations: [
    compileIntegration(),
    react(),
    mdx(),
    sitemap({ filter: (page) => !isKeptOutOfSearchEngines(new URL(page).pathname) }),
    searchIndexIntegration(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { gfm: { footnotes: { label: "Voetnoten", backLabel: "Terug naar de tekst" } } },
    }),
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: "Literata",
      cssVariable: "--font-serif",
      fallbacks: ["Georgia", "serif"],
      options: {
        variants: [
          { src: [fontFile("literata", "normal")], weight: "200 900", style: "normal" },
          { src: [fontFile("literata", "italic")], weight: "200 900", style: "italic" },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: "Atkinson Hyperlegible Next",
      cssVariable: "--font-sans",
      fallbacks: ["Verdana", "sans-serif"],
      options: {
        variants: [
          { src: [fontFile("atkinson-hyperlegible-next", "normal")], weight: "200 800", style: "normal" },
        ],
      },
    },
  ],
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
      ],
      // 'wasm-unsafe-eval' is for Pagefind where it cannot start its worker.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
