import { useMessages } from "#app/i18n/use-messages.ts";
import { parts } from "#moderation/decision.ts";
import type { PublicText } from "#moderation/public-text.ts";
import { sentencesOf } from "#moderation/sentences.ts";
import { passageKey } from "./passage-key.ts";
import type { TypedPassage } from "./reading-view.ts";

interface Props {
  text: PublicText;
  typed: readonly TypedPassage[];
}

/** Every sentence of the text to tick; a ticked one has a field for what to say about it. */
export function SentenceList({ text, typed }: Props) {
  const t = useMessages();
  return parts
    .filter((part) => text[part] !== "")
    .map((part) => (
      <fieldset key={part} className="sentences">
        <legend>{t("part.name", part)}</legend>
        {sentencesOf(text[part]).map((span) => {
          const key = passageKey({ part, ...span });
          return (
            <Sentence
              key={key}
              name={key}
              words={text[part].slice(span.start, span.end)}
              typed={typed.find((one) => passageKey(one) === key)}
            />
          );
        })}
      </fieldset>
    ));
}

/** Whether a passage is exactly one sentence of the text, and so has its place in the list. */
export function isSentence(text: PublicText, passage: TypedPassage): boolean {
  return sentencesOf(text[passage.part]).some(
    ({ start, end }) => start === passage.start && end === passage.end,
  );
}

function Sentence({
  name,
  words,
  typed,
}: {
  name: string;
  words: string;
  typed: TypedPassage | undefined;
}) {
  const t = useMessages();
  const id = `sentence-${name}`;
  return (
    <div className="sentence">
      <div className="pick boxes">
        <div>
          <input
            type="checkbox"
            id={id}
            name="passage"
            value={name}
            defaultChecked={typed !== undefined}
          />
          <label htmlFor={id}>{words}</label>
        </div>
      </div>
      <textarea
        name={`note-${name}`}
        rows={2}
        maxLength={2000}
        autoComplete="off"
        aria-label={t("passage.note", words)}
        defaultValue={typed?.text ?? ""}
      />
    </div>
  );
}
