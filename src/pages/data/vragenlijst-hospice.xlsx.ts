import type { APIRoute } from "astro";
import { hospiceQuestionnaire } from "../../components/questionnaire/hospice-questionnaire.ts";
import { writeQuestionnaireWorkbook } from "../../components/questionnaire/questionnaire-workbook.ts";
import { saySendTo } from "../../components/questionnaire/say-send-to.ts";
import { settings, versions } from "../../compiled.ts";

/** The questionnaire for hospices as a spreadsheet to fill in. */
export const GET: APIRoute = async () =>
  new Response(
    await writeQuestionnaireWorkbook(hospiceQuestionnaire, {
      date: versions.directory.slice(0, 10),
      known: {},
      given: {},
      sendTo: saySendTo(settings),
    }),
  );
