import { createContext } from "react";

/** What every picture of a chart says of its origin. */
export interface ChartSourceFacts {
  modelVersion: string;
  dataVersion: string;
  /** The area in words; in the picture and in the name of its file. */
  place: string;
  /** How many assumptions of the scenario differ from the default. */
  changes: number;
  usesOwnFigures: boolean;
}

/** Null where charts stand in a page without script: there is nothing to save with. */
export const ChartSource = createContext<ChartSourceFacts | null>(null);
