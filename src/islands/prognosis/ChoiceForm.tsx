import { explanations, profileLabels } from "../../text/prognosis.ts";
import { Choice } from "./controls/Choice.tsx";
import type { ExplorerPage } from "./draft-address.ts";
import { PROFILES } from "./prognosis-view.ts";
import type { ScenarioDraft } from "./view-props.ts";

interface Props {
  page: ExplorerPage;
  draft: ScenarioDraft;
  /** Before the script runs the controls would do nothing. */
  enabled: boolean;
  change: (fields: Partial<ScenarioDraft>) => void;
}

export function ChoiceForm({ page, draft, enabled, change }: Props) {
  return (
    <section className="choices no-print" aria-label="Keuzes">
      <noscript>
        <p className="note">Zelf kiezen werkt alleen met JavaScript. De cijfers op deze pagina staan er ook zonder.</p>
      </noscript>
      <fieldset disabled={!enabled}>
        <legend>Reken met andere keuzes</legend>
        {!page.isRegionFixed && (
          <Choice
            id="choice-region"
            label="Regio"
            options={page.regions.map(({ id, label }) => [id, label])}
            chosen={draft.region}
            onChoose={(region) => change({ region })}
          />
        )}
        <Choice
          id="choice-year"
          label="Jaar"
          options={page.years.map((year) => [String(year), String(year)])}
          chosen={String(draft.year)}
          onChoose={(year) => change({ year: Number(year) })}
        />
        <Choice
          id="choice-profile"
          label="Wie gaan er naar een hospice?"
          options={PROFILES.map((id) => [id, profileLabels[id]])}
          chosen={draft.profile ?? page.defaults.profile}
          explanation={explanations.profile}
          onChoose={(profile) => change({ profile })}
        />
      </fieldset>
    </section>
  );
}
