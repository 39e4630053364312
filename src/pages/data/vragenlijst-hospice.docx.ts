import type { APIRoute } from "astro";
import { hospiceQuestionnaire } from "../../components/questionnaire/hospice-questionnaire.ts";
import { writeQuestionnaireDocument } from "../../components/questionnaire/questionnaire-document.ts";
import { saySendTo } from "../../components/questionnaire/say-send-to.ts";
import { settings } from "../../compiled.ts";
import { workbookWords } from "../../words/vragenlijst.ts";

/** The questionnaire for hospices as a Word file to fill in. */
export const GET: APIRoute = async ({ site }) =>
  new Response(
    await writeQuestionnaireDocument(hospiceQuestionnaire, {
      title: workbookWords.title,
      address: new URL("/vragenlijst-hospice/", site),
      known: {},
      given: {},
      sendTo: saySendTo(settings),
    }),
    { headers: { "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document" } },
  );
