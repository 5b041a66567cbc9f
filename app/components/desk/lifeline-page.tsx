import { Form, Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { parts } from "#moderation/decision.ts";
import type { PublicText } from "#moderation/public-text.ts";
import { LifelineWords } from "./ask-specialist-page.tsx";
import { LifelineProblem } from "./lifeline-problem.tsx";
import { LifelineTalk } from "./lifeline-talk.tsx";
import type { LifelineReadingView, LifelineRefusal } from "./lifeline-view.ts";

interface Props {
  view: LifelineReadingView;
  refusal: LifelineRefusal | null;
}

/** What a specialist has been asked about one question, the text it is about, and the field for the answer. */
export function LifelinePage({ view, refusal }: Props) {
  const t = useMessages();
  const waiting = view.lifelines.find(({ answeredAt }) => answeredAt === null);
  return (
    <div className="wrap">
      <div className="bar flush">
        <h1>{t("lifeline.pageTitle", view.number)}</h1>
        <Link className="end" to="/granska/livlina">
          {t("lifeline.back")}
        </Link>
      </div>
      <LifelineProblem
        refusal={refusal}
        title={t("lifeline.error.answerTitle")}
        fieldId="words"
      />
      <div className="split">
        <DraftPane draft={view.draft} />
        <div className="stack">
          <section className="pane" aria-labelledby="asked-title">
            <header>
              <h2 id="asked-title">{t("lifeline.title")}</h2>
            </header>
            <div>
              {view.lifelines.map((lifeline) => (
                <LifelineTalk
                  key={lifeline.id}
                  lifeline={lifeline}
                  now={view.now}
                />
              ))}
              {waiting && (
                <Form method="post" className="flow up4">
                  <input type="hidden" name="chosen" value={waiting.id} />
                  <LifelineWords
                    key={waiting.id}
                    label={t("lifeline.yourAnswer")}
                    hint={t("lifeline.answerHint")}
                    refusal={refusal}
                    value={refusal?.words ?? ""}
                  />
                  <p className="row-actions">
                    <button className="btn">{t("lifeline.send")}</button>
                  </p>
                </Form>
              )}
            </div>
          </section>
        </div>
      </div>
    </div>
  );
}

function DraftPane({ draft }: { draft: PublicText | null }) {
  const t = useMessages();
  return (
    <section className="pane" aria-labelledby="draft-title">
      <header>
        <h2 id="draft-title">{t("lifeline.draft")}</h2>
        {draft && <span>{t("lifeline.draftHint")}</span>}
      </header>
      <div className="changed">
        {draft === null && <p>{t("lifeline.noDraft")}</p>}
        {draft &&
          parts
            .filter((part) => draft[part] !== "")
            .map((part) => (
              <div key={part}>
                <h3>{t("part.name", part)}</h3>
                <p className="prose as-written">{draft[part]}</p>
              </div>
            ))}
      </div>
    </section>
  );
}
