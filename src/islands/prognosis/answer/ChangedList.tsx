import { memo, useMemo } from "react";
import { changedWords as words } from "../../../words/prognose-instellingen.ts";
import type { EditDraft } from "../controls/edit-draft.ts";
import { ReasonField } from "../controls/ReasonField.tsx";
import { changeReason, takeBack } from "../../../presentation/prognosis/scenarios/draft.ts";
import { describeChanges } from "../../../presentation/prognosis/scenarios/describe-changes.ts";
import type { PrognosisRun } from "../use-prognosis.ts";
import type { ScenarioDraft } from "../../../presentation/prognosis/outcome/view-props.ts";

interface Props {
  run: PrognosisRun;
  draft: ScenarioDraft;
  isOwn: boolean;
  edit: EditDraft;
  onReset: () => void;
}

/** What differs from the default, each with its reason and to be taken back by itself. */
export default memo(function ChangedList({ run: { model, query }, draft, isOwn, edit, onReset }: Props) {
  const changes = useMemo(() => describeChanges(model, query, draft), [model, query, draft]);
  if (changes.length === 0) return null;
  return (
    <section className="changed-list" aria-labelledby="wijzigingen">
      <h2 id="wijzigingen">{isOwn ? words.changed : words.differs}</h2>
      <ul>
        {changes.map(({ name, label, used, standard, reason, isOwnFigure }) => (
          <li key={name}>
            {label}: <strong>{used}</strong>
            {standard !== "" && ` ${words.standard({ value: standard })}`}{" "}
            {isOwnFigure ? (
              <span className="state state-own-figures">{words.ownFigures}</span>
            ) : (
              <>
                <button type="button" className="link-button" onClick={() => edit((now) => takeBack(now, name))}>
                  {words.takeBack}
                  <span className="visually-hidden">: {label}</span>
                </button>
                <ReasonField
                  id={`reden-${name}`}
                  of={label}
                  reason={reason ?? ""}
                  onReason={(text) => edit((now) => changeReason(now, name, text))}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      <button type="button" className="button quiet" onClick={onReset}>
        {words.resetAll}
      </button>
    </section>
  );
});
