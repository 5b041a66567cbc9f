import { useMessages } from "#app/i18n/use-messages.ts";
import {
  type Feedback,
  type FeedbackWord,
  feedbackWords,
} from "#moderation/feedback.ts";
import { CodeForm } from "./code-form.tsx";
import type { Tried } from "./code-step.ts";
import { FormSummary } from "./form-summary.tsx";

interface Props {
  code: string;
  feedback: Feedback | null;
  tried: Tried | null;
}

/** Two voluntary questions about the answer, without words; they can be answered again. */
export function FeedbackForm({ code, feedback, tried }: Props) {
  const t = useMessages();
  return (
    <section className="up3" aria-labelledby="hjalpt">
      <h2 className="down2" id="hjalpt">
        {t("feedback.title")}
      </h2>
      <p className="small measure">{t("feedback.text")}</p>
      <FormSummary tried={tried} form="feedback" fieldId="right-thing-yes" />
      <CodeForm code={code} className="up3">
        <Question name="rightThing" said={feedback?.rightThing ?? null} />
        <Question name="helped" said={feedback?.helped ?? null} />
        <p className="row-actions">
          <button className="btn second" name="intent" value="feedback">
            {t(feedback ? "feedback.change" : "feedback.send")}
          </button>
        </p>
      </CodeForm>
    </section>
  );
}

const fieldIds = { rightThing: "right-thing", helped: "helped" } as const;

function Question({
  name,
  said,
}: {
  name: "rightThing" | "helped";
  said: FeedbackWord | null;
}) {
  const t = useMessages();
  return (
    <div className="field">
      <fieldset>
        <legend>{t(`feedback.${name}`)}</legend>
        <div className="pick abreast">
          {feedbackWords.map((word) => (
            <div key={word}>
              <input
                type="radio"
                name={name}
                id={`${fieldIds[name]}-${word}`}
                value={word}
                defaultChecked={said === word}
              />
              <label htmlFor={`${fieldIds[name]}-${word}`}>
                {t(`feedback.${name}.${word}`)}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
