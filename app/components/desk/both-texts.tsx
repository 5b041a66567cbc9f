import { useMessages } from "#app/i18n/use-messages.ts";
import type { Difference } from "./differing-parts.ts";
import type { TopicChoice } from "./review-view.ts";

interface Props {
  difference: Difference;
  topics: readonly TopicChoice[];
}

/** One part of two wordings that differ, mine beside the saved one. */
export function BothTexts({ difference, topics }: Props) {
  const t = useMessages();
  const { part, mine, saved } = difference;
  const show = (value: string) => {
    if (part === "decisions") return t("review.stale.decisions", Number(value));
    const name =
      part === "topicId" ? topics.find(({ id }) => id === value)?.name : value;
    return name === undefined || name === "" ? t("review.stale.none") : name;
  };
  return (
    <section className="down3" aria-label={t("review.stale.part", part)}>
      <h3 className="down1">{t("review.stale.part", part)}</h3>
      <div className="both">
        <Text title={t("review.stale.yours")} words={show(mine)} />
        <Text title={t("review.stale.saved")} words={show(saved)} />
      </div>
    </section>
  );
}

function Text({ title, words }: { title: string; words: string }) {
  return (
    <div className="pane">
      <header>
        <h4>{title}</h4>
      </header>
      <div className="prose kept-lines">{words}</div>
    </div>
  );
}
