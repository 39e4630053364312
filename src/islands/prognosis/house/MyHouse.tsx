import { lazy, memo, Suspense, useDeferredValue, useMemo, type ReactNode } from "react";
import { nameHouse } from "../../../presentation/prognosis/house/house-choices.ts";
import { sayAttracted } from "../../../presentation/prognosis/house/attracted.ts";
import {
  askQuestion,
  OWN_HOUSE,
  writeHouseAddress,
  type HouseChoices,
  type HouseForm,
} from "../../../presentation/prognosis/house/house-form.ts";
import { limitHouse, type HouseParameters } from "../../../presentation/prognosis/house/house-limits.ts";
import {
  listGrounds,
  sayAnswer,
  sayEnoughMeaning,
  sayPlan,
  sayToday,
  sayWhatBedsMove,
  type HouseCase,
} from "../../../presentation/prognosis/house/house-facts.ts";
import { sayDiffers, sayRefusals, sayTarget } from "../../../presentation/prognosis/house/say-counted.ts";
import {
  askHouse,
  basisLabel,
  busy,
  formWords,
  limits as limitWords,
  limitsHeading,
  noScript,
  notStarted,
  problems,
  toReport,
} from "../../../words/mijn-huis.ts";
import { NotStarted } from "../../NotStarted.tsx";
import { PartBoundary } from "../../PartBoundary.tsx";
import { useOnce } from "../../use-once.ts";
import { ChartSource } from "../take-along/chart-source.ts";
import { REPORT_PAGE } from "../report-page.ts";
import { TaskNotice } from "../TaskNotice.tsx";
import { useWorkerTask } from "../use-worker-task.ts";
import { HouseBar } from "./HouseBar.tsx";
import { DrawsField } from "./DrawsField.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { HouseFields } from "./HouseFields.tsx";
import { useHouseForm } from "./use-house-form.ts";

const KeepHouse = lazy(() => import("./KeepHouse.tsx"));
const HouseOutcome = lazy(() => import("./HouseOutcome.tsx"));

const ANSWER_ID = "antwoord";

interface Props {
  choices: HouseChoices;
  parameters: HouseParameters;
  modelVersion: string;
  dataVersion: string;
}

/** "Is that enough for my house?": what is known of it, the answer, and what it rests on. */
export default function MyHouse(props: Props) {
  return (
    <PartBoundary message={notStarted}>
      <LiveHouse {...props} />
    </PartBoundary>
  );
}

function LiveHouse({ choices, parameters, modelVersion, dataVersion }: Props) {
  const limits = useMemo(() => limitHouse(parameters), [parameters]);
  const { form, change, reset, isHydrated, unread } = useHouseForm(choices, limits);
  // A digit stands in its field before anything is asked or drawn for it.
  const asked = useDeferredValue(form);
  const question = useMemo(() => askQuestion(asked), [asked]);
  const task = useWorkerTask("house", question);
  const { result, answered } = task;
  const name = nameHouse(asked, choices);
  const found = useMemo<HouseCase | null>(
    () =>
      result === null || answered === null || "problem" in result ? null : { name, question: answered, answer: result },
    [result, answered, name],
  );
  const problem = result !== null && "problem" in result ? problems[result.problem] : null;
  const shown = useDeferredValue(question === null || task.failure !== null ? null : found);
  const search = writeHouseAddress(asked, choices);
  const isAnswered = useOnce(
    isHydrated && asked === form && (question === null || shown !== null || problem !== null || task.failure !== null),
  );
  const source = useMemo(
    () => ({ modelVersion, dataVersion, place: name, changes: 0, usesOwnFigures: found?.answer.basis !== "model" }),
    [modelVersion, dataVersion, name, found],
  );
  return (
    <ChartSource value={source}>
      <div className={isAnswered ? "explorer my-house" : "explorer my-house awaits-answer"} aria-busy={task.isBusy}>
        <LeftOut unread={unread} />
        <div className="house-top">
          <section className={question === null ? "choices no-print" : "choices"} aria-labelledby="uw-huis">
            <h2 id="uw-huis">{formWords.heading}</h2>
            <noscript>
              <p className="note">{noScript}</p>
            </noscript>
            {!isHydrated && <NotStarted>{notStarted}</NotStarted>}
            <fieldset disabled={!isHydrated}>
              <legend className="visually-hidden">{formWords.heading}</legend>
              <HouseFields choices={choices} parameters={parameters} limits={limits} form={form} change={change} />
              <button type="button" className="button quiet" onClick={reset}>
                {formWords.reset}
              </button>
            </fieldset>
          </section>
          <Answer
            house={shown}
            problem={question === null ? null : problem}
            isAsked={question !== null}
            search={search}
            neighbours={
              asksNeighbours(form) && (
                <DrawsField
                  isOff={form.house === OWN_HOUSE}
                  isOn={form.draws}
                  onChange={(draws) => change({ draws })}
                />
              )
            }
          >
            {isHydrated && <TaskNotice task={task} />}
          </Answer>
        </div>
        {shown && (
          <PartBoundary>
            <Suspense fallback={<p className="note">{busy}</p>}>
              <HouseOutcome house={shown} />
            </Suspense>
          </PartBoundary>
        )}
        {isHydrated && (
          <PartBoundary>
            <Suspense fallback={null}>
              <KeepHouse house={problem === null ? shown : null} search={search} choices={choices} limits={limits} />
            </Suspense>
          </PartBoundary>
        )}
        <section aria-labelledby="grenzen">
          <h2 id="grenzen">{limitsHeading}</h2>
          <ul>
            {limitWords.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
        {isHydrated && (
          <HouseBar
            answerId={ANSWER_ID}
            house={shown}
            isAsked={question !== null}
            hasProblem={problem !== null || task.failure !== null}
          />
        )}
      </div>
    </ChartSource>
  );
}

interface AnswerProps {
  house: HouseCase | null;
  problem: string | null;
  isAsked: boolean;
  /** Address of the question, with its question mark. */
  search: string;
  /** Offers to count who wins and loses guests. */
  neighbours: ReactNode;
  children: ReactNode;
}

/** A plan raises the question of who loses guests; once asked, it stays to be taken back. */
function asksNeighbours({ house, planned, draws }: HouseForm): boolean {
  return house !== "" && (planned !== null || draws);
}

/** One sentence that is read out; what it rests on stands below it. */
function Answer({ house, problem, isAsked, search, neighbours, children }: AnswerProps) {
  const sentence = isAsked ? (problem ?? (house && sayAnswer(house)) ?? busy) : askHouse;
  return (
    <div className="answer" id={ANSWER_ID} tabIndex={-1}>
      <p className="lead" data-said>
        {sentence}
      </p>
      {children}
      {house && problem === null && <Facts house={house} search={search} />}
      {neighbours}
    </div>
  );
}

/** Said again for another answer only, and not for each digit that is typed. */
const Facts = memo(function Facts({ house, search }: { house: HouseCase; search: string }) {
  const differs = sayDiffers(house);
  const refusals = sayRefusals(house);
  const attracted = sayAttracted(house);
  const bedsMove = sayWhatBedsMove(house);
  return (
    <>
      <p>
        {sayToday(house)} {sayEnoughMeaning(house.answer)} {sayTarget(house)}
      </p>
      {bedsMove !== null && <p>{bedsMove}</p>}
      <p>{sayPlan(house)}</p>
      {differs !== null && <p>{differs}</p>}
      {refusals !== null && <p>{refusals}</p>}
      {attracted !== null && <p>{attracted}</p>}
      <ul className="basis" aria-label={basisLabel}>
        {listGrounds(house).map(({ text, isModel }) => (
          <li key={text}>{isModel ? <span className="state state-unconfirmed">{text}</span> : text}</li>
        ))}
      </ul>
      <p className="no-print">
        <a href={`${REPORT_PAGE}${search}`}>{toReport}</a>
      </p>
    </>
  );
});
