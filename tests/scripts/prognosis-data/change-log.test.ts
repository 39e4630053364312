import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { changeLogSchema } from "../../../src/domain/prognosis/compile/change-log-schema.ts";
import { MODEL_TABLES } from "../../../src/domain/prognosis/compile/compile-tables.ts";
import { compilePrognosis } from "../../../src/domain/prognosis/compile/compile.ts";
import { writeList } from "./statline-tables.ts";
import { model, population, RUN_TIMEOUT_MS, useDataFolder } from "./data-folder.ts";

vi.setConfig({ testTimeout: RUN_TIMEOUT_MS });
const { readAgain, readTable, run, save } = useDataFolder();

describe("the change log", () => {
  it("has the checksum of every table the model computes with: nothing changes outside the log", () => {
    const log = changeLogSchema.parse(parse(readTable("wijzigingen.yaml")));
    for (const name of MODEL_TABLES) {
      const newest = log.flatMap((change) => change.tables).find(({ table }) => table === `${name}.csv`);
      expect(newest?.sha256, name).toBe(
        createHash("sha256")
          .update(readTable(`${name}.csv`))
          .digest("hex"),
      );
    }
  });

  it("gets an entry on top with the effect, the checksum and both editions", () => {
    const oldLog = readTable("wijzigingen.yaml");
    run(save("bevolking.csv", writeList(population)), "--schrijf", "--reden", "Nieuwe uitgave.");
    const log = changeLogSchema.parse(parse(readTable("wijzigingen.yaml")));
    const [entry, ...older] = log;
    expect(older).toEqual(parse(oldLog));
    expect(entry).toMatchObject({
      date: "2026-12-01",
      reason: "Nieuwe uitgave.",
      data_version: { before: model.dataVersion },
    });
    expect(entry!.tables[0]!.sha256).toBe(createHash("sha256").update(readTable("bevolking-2022.csv")).digest("hex"));
    expect(new Set(entry!.effect.map(({ region }) => region))).toEqual(new Set(model.regions.map(({ id }) => id)));
    expect(entry!.data_version.after).not.toBe(model.dataVersion);
  });

  it("keeps the comment at the top and everything below as it was", () => {
    const oldLog = readTable("wijzigingen.yaml");
    run(save("bevolking.csv", writeList(population)), "--schrijf");
    const newLog = readTable("wijzigingen.yaml");
    expect(newLog.startsWith(oldLog.slice(0, oldLog.indexOf("- date")))).toBe(true);
    expect(newLog.endsWith(oldLog.slice(oldLog.indexOf("- date")))).toBe(true);
  });

  it("leaves content that compiles again", () => {
    run(save("bevolking.csv", writeList(population)), "--schrijf");
    const read = readAgain();
    expect(read.problems ?? compilePrognosis(read.source).problems ?? []).toEqual([]);
  });
});
