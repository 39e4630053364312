import type { FormatProgram } from "../../domain/content/document-format.ts";

export interface ProgramRow {
  /** Since the beginning, as "0:45". */
  from: string;
  part: string;
  minutes: number;
  who: string;
}

/** The parts of a meeting with when each begins. */
export function listProgram({ parts }: FormatProgram): ProgramRow[] {
  let passed = 0;
  return parts.map(({ part, minutes, who }) => {
    const from = `${Math.floor(passed / 60)}:${String(passed % 60).padStart(2, "0")}`;
    passed += minutes;
    return { from, part, minutes, who };
  });
}
