import { useMessages } from "#app/i18n/use-messages.ts";

interface Props {
  name: string;
  of: "topic" | "language" | "order" | "risk" | "clock" | "kind" | "work";
  value: string | null;
  /** Topics bring their own words; the rest have theirs in the catalogue. */
  choices: readonly { value: string; words: string }[];
}

/** One way to narrow the queue, or to order it; an order is always one of its choices. */
export function QueueSelect({ name, of, value, choices }: Props) {
  const t = useMessages();
  const id = `filter-${of}`;
  const wordsOf = (words: string) => {
    if (of === "topic") return words;
    if (of === "order")
      return t(words === "clock" ? "queue.order.clock" : "queue.order.risk");
    return t(`queue.choice.${of}`, words);
  };
  return (
    <div>
      <label htmlFor={id}>{t(`queue.filter.${of}`)}</label>
      <select id={id} name={name} defaultValue={value ?? ""}>
        {of !== "order" && <option value="">{t(`queue.any.${of}`)}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {wordsOf(choice.words)}
          </option>
        ))}
      </select>
    </div>
  );
}
