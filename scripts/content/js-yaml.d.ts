/** The part of js-yaml that reads; the package brings no types. */
declare module "js-yaml" {
  /** YAML 1.2, core schema: a date stays text. */
  export const CORE_SCHEMA: unique symbol;
  /** YAML with more kinds of value: a date without quotes is a moment in time. Astro reads the head of a page by it. */
  export const DEFAULT_SCHEMA: unique symbol;
  /** The value of one document; throws at the first fault. */
  export function load(text: string, options: { schema: typeof CORE_SCHEMA | typeof DEFAULT_SCHEMA }): unknown;
}
