import { expect, test } from "vitest";
import { findClosingNote } from "../../../../src/domain/directory/house/closing.ts";

test("the note of a closed house is told when it is about the closing, and not when it is older than that", () => {
  for (const statusNote of ["Gesloten in 2025.", "Het huis sloot: gesloten sinds maart.", "Opgegaan in Huis B."])
    expect(findClosingNote({ status: "closed", statusNote })).toBe(statusNote);
  expect(findClosingNote({ status: "closed", statusNote: "In gebruik volgens een bericht uit 2024." })).toBeUndefined();
  expect(findClosingNote({ status: "open", statusNote: "Gesloten op zondag." })).toBeUndefined();
  expect(findClosingNote({ status: "closed" })).toBeUndefined();
});
