/** What the fields of a question to the model may hold; every message is what was expected, in Dutch. */
import { z } from "zod/mini";

const MOST_ROWS = 500;
export const FIELDS = "een groep velden";

export const number = z.number({ error: "een getal" });
export const share = number.check(z.gte(0, "een getal van 0 tot en met 1"), z.lte(1, "een getal van 0 tot en met 1"));
/** Far above what any country can have, so that nothing is shown that cannot be read. */
const MOST = 1_000_000;
export const count = number.check(z.gte(0, "een getal van 0 of meer"), z.lte(MOST, "een getal van hooguit 1.000.000"));
export const year = z
  .int("een jaartal van vier cijfers")
  .check(z.gte(1900, "een jaartal van vier cijfers"), z.lte(2200, "een jaartal van vier cijfers"));
export const key = z
  .string("een korte naam")
  .check(
    z.regex(/^[a-z][a-z0-9_:.-]*$/i, "een naam van letters, cijfers en streepjes"),
    z.maxLength(120, "hooguit 120 tekens"),
  );
export const municipalityCode = z.string("een CBS-code").check(z.regex(/^GM\d{4}$/, "een CBS-code zoals GM0106"));
/** Shown to others, so without control characters and the like. */
export const text = (most: number) =>
  z
    .string("een tekst")
    .check(
      z.regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u, "een tekst zonder onzichtbare tekens"),
      z.maxLength(most, `hooguit ${most} tekens`),
    );
export const rows = <S extends z.core.$ZodType>(item: S) =>
  z.array(item, "een lijst").check(z.maxLength(MOST_ROWS, `hooguit ${MOST_ROWS} regels`));
export const byKey = <S extends z.core.$ZodType>(value: S) =>
  z
    .record(key, value, FIELDS)
    .check(z.refine((record) => Object.keys(record).length <= MOST_ROWS, `hooguit ${MOST_ROWS} velden`));
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `een van ${values.join(", ")}`);
