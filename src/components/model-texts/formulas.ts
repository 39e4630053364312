/** The formulas of the model, with what they say in words. A test compares the letters with the legend in the text. */
import type { FormulaName } from "../../domain/content/model-text.ts";
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
    reading:
      "Het sterftecijfer is de verhouding van het gebied maal het landelijke cijfer, maal e tot de macht v maal het aantal jaren na 2025.",
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
    reading:
      "Het aantal overlijdens is het aantal mensen maal één min e tot de macht min het gemiddelde sterftecijfer; dat gemiddelde is het midden van het cijfer op deze en op de volgende leeftijd.",
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
    reading:
      "Het aantal mensen dat een jaar ouder is, is het aantal van nu, min de overlijdens, plus de mensen die erbij komen door verhuizing. Dat deel is de nettomigratie plus de correctie maal het leeftijdsgewicht.",
  },
  geboorten: {
    markup: row(call("B", "t"), "=", over(row("K", "/", 5), sub("V", 2022)), "·", call("V", "t")),
    reading:
      "Het aantal geboorten is het aantal kinderen tot en met 4 jaar, gedeeld door vijf en door de vrouwen van 20 tot en met 39 jaar in 2022, maal deze vrouwen in het jaar zelf.",
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
    reading:
      "Het aantal gasten is de som over de leeftijdsgroepen van de overlijdens maal het gebruik, keer k, keer de groei sinds 2024, met als grens het deel van de overlijdens dat verwacht is; plus de extra gasten.",
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
    reading:
      "Het gebruik per leeftijd is het gebruik over alle leeftijden maal h. De vorm van h is C maal e tot de macht bèta één maal de leeftijd min 76 plus bèta twee maal het kwadraat daarvan. De som van overlijdens maal h is gelijk aan de som van de overlijdens.",
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
    reading:
      "De extra gasten zijn de verwachte overlijdens maal de som over de doelgroepen van hun aandeel maal de verandering van hun gebruik, plus de som over de plaatsen van overlijden van hun aandeel maal het deel dat naar een hospice gaat.",
  },
  kalibratie: {
    markup: lines(
      row("k", "=", power("e", row("w", "·", "y"))),
      row("y", "=", "ln", "<mo>&#x2061;</mo>", "n", "−", "m"),
      row("w", "=", over(power("σ", 2), row(power("σ", 2), "+", over(1, "n"), "+", power("τ", 2)))),
    ),
    reading:
      "k is e tot de macht w maal y. y is de logaritme van de getelde gasten min m. Het gewicht w is sigma in het kwadraat, gedeeld door de som van sigma in het kwadraat, één gedeeld door de getelde gasten, en tau in het kwadraat.",
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
    reading:
      "Het deel van een gemeente dat naar een huis gaat, is wat niet buiten het gebied gaat, maal het gemiddelde over de postcodes van: bedden tot de macht alfa maal afstand tot de macht min bèta, gedeeld door de som daarvan over alle huizen.",
  },
  belasting: {
    markup: lines(
      row("A", "=", over(row("V", "·", "s"), 365)),
      row("V", "=", over("G", row(1, "−", "n"))),
      row("s", "=", "L", "+", "w"),
    ),
    reading:
      "De belasting is het aantal aanvragen per jaar maal de dagen per aanvraag, gedeeld door 365. Het aantal aanvragen is de gasten gedeeld door één min het deel dat nergens terechtkon. De dagen zijn het verblijf plus de lege dagen erna.",
  },
  bezettingsregel: {
    markup: row("c", "=", over(row("G", "·", "L"), row(365, "·", "p"))),
    reading: "Het aantal bedden is gasten maal verblijf, gedeeld door 365 maal de norm voor de bezetting.",
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
    reading:
      "Zonder bed is de kans op weigering één. Met c bedden is zij A maal de kans met één bed minder, gedeeld door c plus diezelfde teller.",
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
    reading:
      "De kans op wachten is B gedeeld door één min A gedeeld door c maal één min B. De gemiddelde wachttijd, in verblijven, is C gedeeld door c min A.",
  },
  "erlang-a": {
    markup: lines(
      row(sub("π", "k"), "=", sub("π", row("k", "−", 1)), "·", over("A", "k"), words(" zolang "), "k", "≤", "c"),
      row(
        sub("π", row("c", "+", "j")),
        "=",
        sub("π", row("c", "+", "j", "−", 1)),
        "·",
        over(row("A", "·", "τ"), row("c", "·", "τ", "+", "j")),
        words(" voor wie wacht"),
      ),
      row(words("deel dat afhaakt"), "=", over("Q", row("A", "·", "τ"))),
    ),
    reading:
      "De kans op k mensen is die op één minder maal A gedeeld door k, tot alle bedden vol zijn. Daarna is de kans op j wachtenden die op één wachtende minder, maal A maal tau gedeeld door c maal tau plus j. Het deel dat afhaakt is het gemiddelde aantal wachtenden gedeeld door A maal tau.",
  },
  "bedden-per-huis": {
    markup: row(
      words("bedden per huis samen"),
      "=",
      sumOver("h", call("c", row("A", "·", over(sub("A", "h"), sumOver("j", sub("A", "j")))))),
    ),
    reading:
      "De bedden per huis samen zijn de som over de huizen van het aantal bedden dat hoort bij het deel van de belasting dat bij dat huis terechtkomt.",
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
    reading:
      "De overlijdens in een trekking zijn de verwachte overlijdens maal e tot de macht z maal sigma maal gamma. Sigma is de logaritme van één plus de marge, gedeeld door 0,974114.",
  },
  loting: {
    markup: row(
      call(
        "Beta",
        row(1, "+", 4, over(row("m", "−", "l"), row("h", "−", "l"))),
        row(1, "+", 4, over(row("h", "−", "m"), row("h", "−", "l"))),
      ),
    ),
    reading:
      "Een bètaverdeling met als eerste getal één plus vier maal midden min laag, gedeeld door hoog min laag, en als tweede getal één plus vier maal hoog min midden, gedeeld door hoog min laag.",
  },
  aannameschuld: {
    markup: row(
      words("schuld"),
      "=",
      over(words("verschil tussen laag en hoog"), words("uitkomst in het midden")),
      "·",
      words("zwakte van de bron"),
    ),
    reading:
      "De schuld is het verschil in uitkomst tussen de lage en de hoge waarde, gedeeld door de uitkomst in het midden, maal de zwakte van de bron van 1 tot 4.",
  },
};
