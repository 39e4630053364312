import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import { ALL_REGIONS } from "../../src/domain/prognosis/data/regions.ts";
import { PROFILE_WORDS } from "../../src/domain/prognosis/scenario/profile-words.ts";

export function describeUsage({ years, defaults, regions, uncertainty }: ModelData): string {
  return `Prognose van hospicegasten en hospicebedden

Gebruik: npm run --silent prognose -- --regio <regio> [opties]
         npm run --silent prognose -- --scenario <bestand of link> [opties]
         npm run --silent prognose -- --vergelijk <A> <B> [opties]
         npm run --silent prognose -- --huis <id> [opties voor één huis]

  --regio <regio>        ${regions.map(({ id }) => id).join(", ")}
                         of ${ALL_REGIONS} (de som van de regio's); verplicht zonder scenario
  --gemeente <code>      een hele gemeente in die regio, met de CBS-code, zoals GM0106
  --van <jaar>           eerste jaar, van ${years.first} tot en met ${years.last} (standaard ${defaults.fromYear})
  --tot <jaar>           laatste jaar, van ${years.first} tot en met ${years.last} (standaard ${defaults.toYear})
  --variant <variant>    levensduur: central (midden), high_longevity (mensen leven langer)
                         of low_longevity (mensen leven korter) (standaard ${defaults.variant})
  --profiel <profiel>    gebruik per leeftijd: vlak (overal gelijk), gemiddelde (gemiddelde leeftijd
                         van gasten klopt) of spreiding (gemiddelde en spreiding kloppen) (standaard ${PROFILE_WORDS[defaults.profile]})
  --scenario <S>         een bewaard scenario (JSON) of een link; andere opties gaan voor
  --vergelijk <A> <B>    twee scenario's op dezelfde trekkingen, als JSON (of --csv): { scenarios, verdict }
  --trekkingen <N>       marges van 67% en 95% uit N trekkingen, zoals ${uncertainty.draws}; zonder deze optie geen marges
  --zaad <N>             het begin van de trekkingen: hetzelfde zaad geeft dezelfde marges (standaard ${uncertainty.seed})
  --json                 alle cijfers, niet afgerond, als JSON
  --csv                  alle cijfers, niet afgerond, als CSV met komma's en een punt als decimaalteken
  --help                 deze uitleg

Eén huis: hoeveel aanvragen het afwijst met het ene en het andere aantal bedden
  --huis <id>            het huis, zoals in het adres op de sociale kaart
  --bedden <n>           bedden van nu (standaard het bekende aantal)
  --opnames <n>          opnames per jaar; van twee tot en met vijf jaren met een streep ertussen: 75/80/70.
                         Zonder opnames rekent het model met de vraag die het zelf bij het huis verwacht
  --verblijf <dagen>     gemiddelde ligduur, met een komma of punt (standaard dat van het model)
  --wisseltijd <dagen>   lege dagen tussen twee gasten (standaard die van het model)
  --weigeringen <n>      geweigerde aanvragen per jaar, als die zijn geteld
  --plan <n>             het aantal bedden van het plan
  --doel <procent>       welk deel van de aanvragen hooguit mag worden geweigerd (standaard dat van het model)
  --trekt-gasten         een groter huis trekt ook gasten van buren; de JSON krijgt dan attracted: { gain, neighbours }
  --jaar <jaar>          het jaar van de uitkomst; zonder dit blijft de vraag zoals nu, en is year null
                         (zonder opnames: zoals het model die voor ${defaults.fromYear} verwacht)
  --trekkingen <N>       de kans dat een aantal bedden genoeg is; zonder deze optie null
                         JSON: { house, year, demand: { offeredLoad, carriedLoad, basis: admissions, refusals of model },
                         beds: [{ beds, refused, admittedPerYear, occupancy, daysFull, chanceEnough }], fewestBeds }.
                         demand is de vraag in het jaar van de uitkomst, carriedLoad wat de bedden van nu daarvan dragen
`;
}
