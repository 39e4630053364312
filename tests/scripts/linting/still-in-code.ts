/** Files whose Dutch still has to move to content/; a file that holds none any more leaves this list, and none joins it. */
export const STILL_IN_CODE: readonly string[] = [
  "src/components/directory/distance-classes.ts",
  "src/components/document-formats/word/body-blocks.ts",
  "src/components/document-formats/word/document-styles.ts",
  "src/components/hospice/share-in-words.ts",
  "src/components/model-texts/model-texts.ts",
  "src/components/prognosis/MoreOnModel.astro",
  "src/components/prognosis/Overview.astro",
  "src/islands/prognosis/ChartTable.tsx",
  "src/islands/prognosis/scenarios/suggest-name.ts",
  "src/pages/prognose/rapport.astro",
  "src/presentation/prognosis/explaining/waterfall-rows.ts",
];
