import { useMemo } from "react";
import { changeSetting } from "../../../presentation/prognosis/scenarios/draft.ts";
import type { ScenarioDraft } from "../../../presentation/prognosis/outcome/view-props.ts";

/** Changes the draft as it is at that moment, so that a control need not know the rest of it. */
export type EditDraft = (fields: (draft: ScenarioDraft) => Partial<ScenarioDraft>) => void;

export interface SettingHandlers {
  /** undefined takes the change back. */
  onValue: (key: string, value: number | undefined) => void;
}

/** The same functions at every drawing, so that only the control that moved is drawn again. */
export function useSettingHandlers(edit: EditDraft): SettingHandlers {
  return useMemo(
    () => ({
      onValue: (key, value) => edit((draft) => changeSetting(draft, key, value)),
    }),
    [edit],
  );
}
