/** Tells React about the elements of the shortlist, which draw themselves. */
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "shortlist-toggle": { "data-id": string; "data-name": string };
    }
  }
}

export {};
