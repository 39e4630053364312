import { defineConfig } from "eslint/config";
import astro from "eslint-plugin-astro";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import typescript from "typescript-eslint";
import { importZones, packageRules } from "./scripts/linting/import-rules.ts";

const typescriptFiles = ["**/*.ts", "**/*.tsx"];
// Scripts inside .astro files are linted as files of their own, without type information.
const scriptsInAstro = ["**/*.astro/*.ts", "**/*.astro/*.js"];

export default defineConfig(
  { ignores: ["dist/", ".dist-*/", "node_modules/", ".astro/", "src/generated/", "src/words/", "tests/output/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: [...typescriptFiles],
    ignores: scriptsInAstro,
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        // Folders with a dot are outside tsconfig's patterns.
        projectService: { allowDefaultProject: ["src/pages/.well-known/*.ts"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  { files: [...scriptsInAstro, "**/*.js", "**/*.mjs"], extends: [typescript.configs.recommended] },
  ...astro.configs["flat/recommended"],
  { files: ["src/islands/**/*.tsx"], ...reactHooks.configs.flat.recommended },
  {
    files: [...typescriptFiles, "**/*.astro", "**/*.js", "**/*.mjs"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/ignore": ["node_modules"],
      "import-x/extensions": [".ts", ".tsx", ".js"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".js", ".json"] })],
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones: importZones }],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-duplicates": "error",
      "import-x/no-extraneous-dependencies": "error",
      eqeqeq: "error",
      "no-alert": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXAttribute[name.name='style']",
          message: "The content policy blocks style attributes; use a class.",
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "Build elements instead of HTML text.",
        },
        {
          selector: "AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]",
          message: "Build elements instead of HTML text.",
        },
      ],
    },
  },
  ...packageRules.map(({ files, regex }) => ({
    files,
    ignores: scriptsInAstro,
    plugins: { "@typescript-eslint": typescript.plugin },
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex,
              allowTypeImports: true,
              message: "This room may not use this package: see scripts/linting/import-rules.ts.",
            },
          ],
        },
      ],
    },
  })),
  {
    // Standard output is the interface of scripts and tests; in a visitor's console it is noise.
    files: ["src/**"],
    rules: { "no-console": "error" },
  },
);
