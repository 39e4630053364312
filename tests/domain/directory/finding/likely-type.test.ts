import { describe, expect, it } from "vitest";
import { FACETS, LIKELY, TYPE_UNKNOWN } from "../../../../src/domain/directory/finding/facets.ts";
import { findLikelyType } from "../../../../src/domain/directory/records/likely-type.ts";

const types = [
  { id: "pu", name: "Palliatieve unit" },
  { id: "bth", name: "Bijna-thuis-huis" },
];

describe("the kind a house looks like", () => {
  it("is read from the note that says so, and only while no source states the kind", () => {
    const typeNote = "Het lijkt op een palliatieve unit. Geen bron gebruikt dat woord; het is onze gevolgtrekking.";
    expect(findLikelyType({ type: "unknown", typeNote }, types)).toBe("pu");
    expect(findLikelyType({ type: "bth", typeNote }, types)).toBeUndefined();
    expect(findLikelyType({ type: "unknown", typeNote: "De bronnen noemen het een hospice." }, types)).toBeUndefined();
    expect(findLikelyType({ type: "unknown" }, types)).toBeUndefined();
  });

  it("is found as what we infer, is unknown to who asks for the kind itself, and never a stated kind", () => {
    const judge = (answer: string, choice: string) => FACETS.type.judge(answer, choice);
    expect(judge(`${LIKELY}pu`, `${LIKELY}pu`)).toBe("meets");
    expect(judge(`${LIKELY}pu`, "pu")).toBe("unknown");
    expect(judge(TYPE_UNKNOWN, "pu")).toBe("unknown");
    expect(judge(TYPE_UNKNOWN, TYPE_UNKNOWN)).toBe("meets");
    expect(judge("pu", "pu")).toBe("meets");
    for (const choice of ["pu", `${LIKELY}bth`, TYPE_UNKNOWN]) expect(judge("bth", choice)).toBe("lacks");
    expect(judge(`${LIKELY}pu`, `${LIKELY}bth`)).toBe("lacks");
  });
});
