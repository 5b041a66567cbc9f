import { useState } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { PassageNote } from "./passage-note.tsx";
import { passageKey } from "./passage-key.ts";
import type {
  ReadingRefusal,
  ReadingView,
  TypedPassage,
} from "./reading-view.ts";
import { selectedPassage } from "./selected-passage.ts";
import { isSentence, SentenceList } from "./sentence-list.tsx";
import { useHydrated } from "./use-hydrated.ts";

interface Props {
  view: ReadingView;
  refusal: ReadingRefusal | null;
}

/** Comments on single words: on what is selected in the text, or on sentences ticked in a list, which works without script. */
export function PassageComments({ view, refusal }: Props) {
  const t = useMessages();
  const live = useHydrated();
  const typed = refusal?.passages ?? [];
  const [chosen, setChosen] = useState<readonly TypedPassage[]>(() =>
    typed.filter((passage) => !isSentence(view.text, passage)),
  );
  const [missed, setMissed] = useState(false);
  const choose = () => {
    const passage = selectedPassage(view.text);
    setMissed(passage === null);
    if (passage) setChosen(withPassage(chosen, passage));
  };
  return (
    <div className="passages" id="passages" tabIndex={-1}>
      {live && (
        <p className="row-actions">
          {/* The selection must outlive the press. */}
          <button
            type="button"
            className="btn slim second"
            onMouseDown={(event) => event.preventDefault()}
            onClick={choose}
          >
            {t("passage.button")}
          </button>
        </p>
      )}
      <p className="small" role="status">
        {missed && t("passage.notFound")}
      </p>
      {chosen.map((passage) => (
        <PassageNote
          key={passageKey(passage)}
          passage={passage}
          quote={view.text[passage.part].slice(passage.start, passage.end)}
          onRemove={() => setChosen(chosen.filter((one) => one !== passage))}
        />
      ))}
      <details open={typed.length > chosen.length}>
        <summary>{t("passage.choose")}</summary>
        <p className="hint">
          {t("passage.hint")} {live && t("passage.select")}
        </p>
        <SentenceList text={view.text} typed={typed} />
      </details>
    </div>
  );
}

const withPassage = (
  chosen: readonly TypedPassage[],
  passage: TypedPassage,
): readonly TypedPassage[] =>
  chosen.some((one) => passageKey(one) === passageKey(passage))
    ? chosen
    : [...chosen, passage];
