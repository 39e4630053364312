import { describe, expect, it } from "vitest";
import { problemsAfter } from "../read-fixture.ts";
import { answerFaults } from "./faults/answer-faults.ts";
import { houseFaults } from "./faults/house-faults.ts";
import { standingFaults } from "./faults/standing-faults.ts";

const FILE = "content/hospices/verzonnen-huis.yaml";

describe("a fault in a hospice record", () => {
  it.each([...houseFaults, ...answerFaults, ...standingFaults])(
    "is told with its line when it is $what",
    ({ replace, by, line, field, found, expected }) => {
      const problems = problemsAfter(replace, by);
      expect(problems).toHaveLength(1);
      const [place, words = ""] = problems[0]?.split(": gevonden ") ?? [];
      const [told, wanted] = words.split("; verwacht ");
      expect(place).toBe(`${FILE}:${line}  ${field}`);
      expect(told).toContain(found);
      expect(wanted).toContain(expected);
    },
  );

  it("is told together with every other fault of the file", () => {
    const problems = problemsAfter("status: open", "status: opne\nbedden: 4").join("\n");
    expect(problems).toContain(":6  status:");
    expect(problems).toContain(":7  bedden:");
  });
});
