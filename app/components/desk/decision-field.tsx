import { useEffect, useRef } from "react";
import { FieldError } from "#app/components/field-error.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { FindingGroup } from "#moderation/decision.ts";
import { useDesk } from "./desk-context.ts";
import { choiceValue } from "./options-of.ts";
import type { Option } from "./options-of.ts";

interface Props {
  group: FindingGroup;
  option: Option;
  number: number;
}

/** The reason for keeping a finding, or the words to put in its place, with the button that decides. */
export function DecisionField({ group, option, number }: Props) {
  const t = useMessages();
  const { session, live } = useDesk();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (live) input.current?.focus();
    // Only when the field opens.
  }, []);
  const keeps = option.type === "keep";
  const name = `${keeps ? "reason" : "words"}-${group.number}`;
  const { problem } = session;
  const wrongError = keeps ? "reason-required" : "words-required";
  const error =
    problem?.group === group.group && problem.error === wrongError
      ? t(`review.error.${wrongError}`)
      : null;
  return (
    <div className={error ? "field wrong own" : "field own"}>
      <label htmlFor={name}>
        {t(keeps ? "review.keepReason" : "review.ownWords")}
      </label>
      {error !== null && <FieldError id={`${name}-error`} message={error} />}
      <div className="with-button" data-enters>
        <input
          ref={input}
          type="text"
          id={name}
          name={name}
          maxLength={300}
          autoComplete="off"
          list={keeps ? "keep-reasons" : undefined}
          defaultValue={session.typed[name] ?? ""}
          aria-describedby={error === null ? undefined : `${name}-error`}
          aria-invalid={error === null ? undefined : true}
        />
        <button
          className="btn slim second"
          name="decide"
          value={choiceValue(option.decision, group.number)}
          data-option={number}
        >
          {t(keeps ? "review.keepButton" : "review.ownButton")}
        </button>
      </div>
    </div>
  );
}
