import type { APIRoute } from "astro";
import { publishedHospices } from "../../../compiled.ts";
import { hospiceQuestionnaire } from "../../../components/questionnaire/hospice-questionnaire.ts";
import { listKnownAnswers, readHouse } from "../../../domain/directory/questionnaire/known-answers.ts";

const questions = hospiceQuestionnaire.flatMap((section) => section.questions);

export const getStaticPaths = () =>
  publishedHospices.map((house) => ({ params: { house: house.id }, props: { house } }));

/** What is known of one house, by question, for its own questionnaire. Not of a lead: that is not sure enough to be read. */
export const GET: APIRoute<{ house: Parameters<typeof readHouse>[0] & { name: string } }> = ({ props: { house } }) =>
  new Response(JSON.stringify({ name: house.name, known: listKnownAnswers(questions, readHouse(house)) }));
