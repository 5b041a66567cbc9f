import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import { choiceValue } from "./options-of.ts";
import type { Option } from "./options-of.ts";

interface Props {
  /** The finding's number, and the option's own. */
  finding: number;
  number: number;
  option: Option;
  children: ReactNode;
  /** For an option that asks for words first. */
  onOpen?: () => void;
}

/** One numbered choice: sends its decision with the whole form, or opens the field its decision needs. */
export function OptionButton({
  finding,
  number,
  option,
  children,
  onOpen,
}: Props) {
  const t = useMessages();
  const { live } = useDesk();
  const decision =
    option.type === "keep-info"
      ? { ...option.decision, reason: t("review.keepInfoReason") }
      : option.decision;
  const sends = onOpen
    ? { type: "button" as const, onClick: onOpen }
    : { name: "decide", value: choiceValue(decision, finding) };
  return (
    <button
      {...sends}
      data-option={number}
      aria-keyshortcuts={live ? String(number) : undefined}
    >
      {live && <kbd>{number}</kbd>} {children}
    </button>
  );
}
