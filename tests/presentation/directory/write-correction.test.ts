import { describe, expect, test } from "vitest";
import { writeCorrection } from "../../../src/presentation/directory/house/write-correction.ts";
import { correctionText } from "../../../src/words/hospicepagina.ts";

describe("a correction", () => {
  const record = { id: "huis-x", name: "Huis X & Y", dataVersion: "v1" };

  test("of one field names record, field, shown value and version", () => {
    const { href, text } = writeCorrection(
      { ...record, field: { label: "Telefoon", key: "phones", shown: "050-1234567" } },
      "",
    );
    expect(href).toBeNull();
    for (const part of ["huis-x", "Telefoon (phones)", "050-1234567", "v1"]) expect(text).toContain(part);
  });

  test("is a mail with the same words once there is an address", () => {
    const { href, text } = writeCorrection(record, "info@voorbeeld.example");
    const link = new URL(href ?? "");
    expect(link.pathname).toBe("info@voorbeeld.example");
    expect(`${link.searchParams.get("subject")}\n\n${link.searchParams.get("body")}`).toBe(text);
  });

  test("text that would add a recipient or a header stays text", () => {
    const { href } = writeCorrection(
      { ...record, name: "X?cc=ander@voorbeeld.example&bcc=a\r\nTo: b" },
      "info@voorbeeld.example",
    );
    const link = new URL(href ?? "");
    expect([...link.searchParams.keys()]).toEqual(["subject", "body"]);
    expect(link.pathname).toBe("info@voorbeeld.example");
  });
});

test("of the record as a whole asks what is wrong, of one field what it has to be", () => {
  const record = { id: "huis-x", name: "Huis X", dataVersion: "v1" };
  const whole = writeCorrection(record, "").text.split("\n");
  expect(whole.slice(0, 2)).toEqual([correctionText.subject(record), ""]);
  expect(whole).toContain(correctionText.whatIsWrong);
  const field = { label: "Telefoon", key: "phones", shown: "050-1234567" };
  const one = writeCorrection({ ...record, field }, "").text.split("\n");
  expect(one[0]).toBe(correctionText.subjectOfField({ name: "Huis X", label: "telefoon" }));
  expect(one).not.toContain(correctionText.whatIsWrong);
  for (const lines of [whole, one])
    expect(lines.slice(-2)).toEqual([correctionText.whatShouldBe, correctionText.whoSays]);
});
