import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { Ending } from "#moderation/outcome.ts";
import { DeclineFields } from "./decline-fields.tsx";
import { useDesk } from "./desk-context.ts";
import { EndingChoice, EndingField } from "./ending-fields.tsx";
import { LinkFields } from "./link-fields.tsx";
import { privateReasons, referTargets } from "#moderation/outcome.ts";
import { ReadyTexts } from "./ready-texts.tsx";

/** The ways a review ends beside publishing. Each shows what the asker will read before anything is sent. */
export function EndingsPane() {
  const t = useMessages();
  const { view } = useDesk();
  return (
    <section
      className="pane span-all"
      id="andra-satt"
      aria-labelledby="endings-title"
    >
      <header>
        <h2 id="endings-title">{t("ending.title")}</h2>
        <span>{t("ending.hint")}</span>
      </header>
      <div className="endings">
        <Way ending="return">
          <ReadyTexts kind="return" into="return-words" />
          <EndingField
            name="return-words"
            rows={4}
            label={t("ending.return.words")}
            hint={t("ending.return.hint")}
          />
        </Way>
        {view.wish === "public" && <AnswerWay />}
        {view.kind === "question" && (
          <Way ending="link">
            <LinkFields />
          </Way>
        )}
        <ReferWay />
        <Way ending="decline">
          <DeclineFields />
        </Way>
        <Way ending="spam">
          <p>{t("ending.spam.why")}</p>
        </Way>
      </div>
    </section>
  );
}

/** One way: folded until it is chosen, or until something typed for it has come back. */
function Way({ ending, children }: { ending: Ending; children: ReactNode }) {
  const t = useMessages();
  const { session, live } = useDesk();
  const field = ending === "answer" ? "private" : ending;
  const typed = Object.keys(session.typed).some((name) =>
    name.startsWith(`${field}-`),
  );
  const open =
    typed ||
    session.problem?.ending === ending ||
    session.found?.place === ending;
  return (
    <details id={`ending-${ending}`} data-ending={ending} open={open}>
      <summary>{t(`ending.${ending}.title`)}</summary>
      <div className="flow">
        {children}
        <p className="row-actions">
          <button
            className="btn slim second"
            name="outcome"
            value={ending}
            aria-keyshortcuts={live ? "Control+Enter" : undefined}
          >
            {t("ending.show")} {live && <kbd>Ctrl ↵</kbd>}
          </button>
        </p>
      </div>
    </details>
  );
}

function AnswerWay() {
  const t = useMessages();
  const choices = privateReasons.map((value) => ({
    value,
    label: t("ending.privateReason", value),
  }));
  return (
    <Way ending="answer">
      <p>{t("ending.answer.why")}</p>
      <EndingChoice
        name="private-code"
        legend={t("ending.answer.reason")}
        choices={choices}
      />
      <EndingField
        name="private-reason"
        label={t("ending.inLog")}
        hint={t("ending.inLogHint")}
      />
    </Way>
  );
}

function ReferWay() {
  const t = useMessages();
  const choices = referTargets.map((value) => ({
    value,
    label: t("ending.referTarget", value),
  }));
  return (
    <Way ending="refer">
      <EndingChoice
        name="refer-target"
        legend={t("ending.refer.target")}
        choices={choices}
      />
      <EndingField name="refer-to" label={t("ending.refer.to")} />
      <EndingField
        name="refer-where"
        rows={3}
        label={t("ending.refer.where")}
        hint={t("ending.refer.whereHint")}
      />
      <ReadyTexts kind="refer" into="refer-words" />
      <EndingField
        name="refer-words"
        rows={3}
        label={t("ending.refer.words")}
        hint={t("ending.refer.wordsHint")}
      />
    </Way>
  );
}
