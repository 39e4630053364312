/** Part of `npm run stuklijst`: npm names what the bill is of after the folder; here it gets the name of the project. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nameBill } from "./hosting/name-bill.ts";

const read = (name: string): string => readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), "utf8");

const { name } = JSON.parse(read("package.json")) as { name: string };
writeFileSync(fileURLToPath(new URL("../stuklijst.json", import.meta.url)), nameBill(read("stuklijst.json"), name));
