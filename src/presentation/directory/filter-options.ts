export interface FilterOption {
  id: string;
  name: string;
  /** Hospices of which is known that they are left when this is chosen beside the other wishes; absent when nothing is known. */
  count?: number;
}

/** The choices of the form, each with what it would leave. */
export interface FilterOptions {
  regions: readonly FilterOption[];
  types: readonly FilterOption[];
  distances: readonly FilterOption[];
  /** Per need: how many of what is found say yes or on consultation; of a type, how many there are. */
  needCounts: Readonly<Record<string, number>>;
  /** Per need: how many of what is found say no. */
  needRefusals: Readonly<Record<string, number>>;
}

export const NO_OPTIONS: FilterOptions = { regions: [], types: [], distances: [], needCounts: {}, needRefusals: {} };
