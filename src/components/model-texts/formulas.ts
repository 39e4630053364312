/** The formulas of the model, with what they say in words. A test compares the letters with the legend in the text. */
import type { FormulaName } from "../../domain/content/model-text.ts";
import { formulaReadings, formulaWords as said } from "../../words/prognose-modelteksten.ts";
import { between, call, lines, over, power, row, sub, sumOver, words } from "./formula-markup.ts";

export interface Formula {
  markup: string;
  /** Read aloud, for who cannot see the formula. */
  reading: string;
}

const expectedDeaths = row("b", "·", sumOver("a", call("D", "a")));

export const formulas: Record<FormulaName, Formula> = {
  sterfte: {
    markup: row(
      call("M", "x", "t"),
      "=",
      "q",
      "·",
      call("m", "x", "t"),
      "·",
      power("e", row("v", "·", call("max", 0, row("t", "−", 2025)))),
    ),
    reading: formulaReadings["sterfte"],
  },
  overlijdens: {
    markup: lines(
      row(
        call("d", "x"),
        "=",
        call("P", "x"),
        "·",
        between("(", row(1, "−", power("e", row("−", call("μ", "x")))), ")"),
      ),
      row(call("μ", "x"), "=", over(row(call("M", "x"), "+", call("M", row("x", "+", 1))), 2)),
    ),
    reading: formulaReadings["overlijdens"],
  },
  "ouder-worden": {
    markup: lines(
      row(
        call("P", row("x", "+", 1), row("t", "+", 1)),
        "=",
        call("P", "x", "t"),
        "−",
        call("d", "x", "t"),
        "+",
        call("P", "x", "t"),
        "·",
        call("r", "x", "t"),
      ),
      row(call("r", "x", "t"), "=", call("n", "x"), "+", call("y", "t"), "·", call("f", "x")),
    ),
    reading: formulaReadings["ouder-worden"],
  },
  geboorten: {
    markup: row(call("B", "t"), "=", over(row("K", "/", 5), sub("V", 2022)), "·", call("V", "t")),
    reading: formulaReadings["geboorten"],
  },
  gasten: {
    markup: row(
      call("G", "t"),
      "=",
      sumOver(
        "a",
        call("D", "a", "t"),
        "·",
        call(
          "min",
          "b",
          row(
            call("u", "a"),
            "·",
            "k",
            "·",
            power(between("(", row(1, "+", "g"), ")"), call("max", 0, row("t", "−", 2024))),
          ),
        ),
      ),
      "+",
      call("X", "t"),
    ),
    reading: formulaReadings["gasten"],
  },
  leeftijdsprofiel: {
    markup: lines(
      row(call("u", "a"), "=", "U", "·", call("h", "a")),
      row(
        call("h", "a"),
        "=",
        "C",
        "·",
        power(
          "e",
          row(
            sub("β", 1),
            between("(", row("a", "−", 76), ")"),
            "+",
            sub("β", 2),
            power(between("(", row("a", "−", 76), ")"), 2),
          ),
        ),
      ),
      row(sumOver("a", call("D", "a"), "·", call("h", "a")), "=", sumOver("a", call("D", "a"))),
    ),
    reading: formulaReadings["leeftijdsprofiel"],
  },
  "extra-gasten": {
    markup: lines(
      row(
        "X",
        "=",
        "E",
        "·",
        between(
          "(",
          row(
            sumOver("i", sub("w", "i"), between("(", row(sub("u′", "i"), "−", sub("u", "i")), ")")),
            "+",
            sumOver("p", sub("z", "p"), "·", sub("x", "p")),
          ),
          ")",
        ),
      ),
      row("E", "=", expectedDeaths),
    ),
    reading: formulaReadings["extra-gasten"],
  },
  kalibratie: {
    markup: lines(
      row("k", "=", power("e", row("w", "·", "y"))),
      row("y", "=", "ln", "<mo>&#x2061;</mo>", "n", "−", "m"),
      row("w", "=", over(power("σ", 2), row(power("σ", 2), "+", over(1, "n"), "+", power("τ", 2)))),
    ),
    reading: formulaReadings["kalibratie"],
  },
  huff: {
    markup: row(
      sub("s", row("g", "h")),
      "=",
      between("(", row(1, "−", sub("o", "g")), ")"),
      "·",
      over(1, "N"),
      sumOver(
        "p",
        over(
          row(power(sub("c", "h"), "α"), "·", power(sub("d", row("p", "h")), row("−", "β"))),
          sumOver("j", power(sub("c", "j"), "α"), "·", power(sub("d", row("p", "j")), row("−", "β"))),
        ),
      ),
    ),
    reading: formulaReadings["huff"],
  },
  belasting: {
    markup: lines(
      row("A", "=", over(row("V", "·", "s"), 365)),
      row("V", "=", over("G", row(1, "−", "n"))),
      row("s", "=", "L", "+", "w"),
    ),
    reading: formulaReadings["belasting"],
  },
  bezettingsregel: {
    markup: row("c", "=", over(row("G", "·", "L"), row(365, "·", "p"))),
    reading: formulaReadings["bezettingsregel"],
  },
  "erlang-b": {
    markup: row(
      call("B", 0),
      "=",
      1,
      '<mo separator="true">,</mo>',
      '<mspace width="1em"/>',
      call("B", "c"),
      "=",
      over(row("A", "·", call("B", row("c", "−", 1))), row("c", "+", "A", "·", call("B", row("c", "−", 1)))),
    ),
    reading: formulaReadings["erlang-b"],
  },
  "erlang-c": {
    markup: row(
      "C",
      "=",
      over("B", row(1, "−", over("A", "c"), between("(", row(1, "−", "B"), ")"))),
      '<mo separator="true">,</mo>',
      '<mspace width="1em"/>',
      "W",
      "=",
      over("C", row("c", "−", "A")),
    ),
    reading: formulaReadings["erlang-c"],
  },
  "erlang-a": {
    markup: lines(
      row(sub("π", "k"), "=", sub("π", row("k", "−", 1)), "·", over("A", "k"), words(said.asLongAs), "k", "≤", "c"),
      row(
        sub("π", row("c", "+", "j")),
        "=",
        sub("π", row("c", "+", "j", "−", 1)),
        "·",
        over(row("A", "·", "τ"), row("c", "·", "τ", "+", "j")),
        words(said.whoWaits),
      ),
      row(words(said.partLeaving), "=", over("Q", row("A", "·", "τ"))),
    ),
    reading: formulaReadings["erlang-a"],
  },
  "bedden-per-huis": {
    markup: row(
      words(said.bedsPerHouse),
      "=",
      sumOver("h", call("c", row("A", "·", over(sub("A", "h"), sumOver("j", sub("A", "j")))))),
    ),
    reading: formulaReadings["bedden-per-huis"],
  },
  "onzekere-overlijdens": {
    markup: row(
      call("D′", "a", "t"),
      "=",
      call("D", "a", "t"),
      "·",
      power("e", row("z", "·", call("σ", "t"), "·", call("γ", "a", "t"))),
      '<mo separator="true">,</mo>',
      '<mspace width="1em"/>',
      call("σ", "t"),
      "=",
      over(row("ln", "<mo>&#x2061;</mo>", between("(", row(1, "+", call("ω", "t")), ")")), "0,974114"),
    ),
    reading: formulaReadings["onzekere-overlijdens"],
  },
  loting: {
    markup: row(
      call(
        "Beta",
        row(1, "+", 4, over(row("m", "−", "l"), row("h", "−", "l"))),
        row(1, "+", 4, over(row("h", "−", "m"), row("h", "−", "l"))),
      ),
    ),
    reading: formulaReadings["loting"],
  },
  aannameschuld: {
    markup: row(words(said.debt), "=", over(words(said.lowToHigh), words(said.middle)), "·", words(said.weakness)),
    reading: formulaReadings["aannameschuld"],
  },
};
