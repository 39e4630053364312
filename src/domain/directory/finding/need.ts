/** Something one can ask of a hospice: an expertise or facility from the vocabulary, or a type. */
export interface Need {
  id: string;
  kind: "term" | "type";
  name: string;
  /** Heading it stands under. */
  group: string;
  /** Other names for it, from the vocabulary and the glossary; each stands for the need by itself. */
  phrases: readonly string[];
  /** What to ask a house about it; a type has none. */
  question?: string;
}
