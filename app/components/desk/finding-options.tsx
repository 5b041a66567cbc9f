import { useState } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { FindingGroup } from "#moderation/decision.ts";
import { useDesk } from "./desk-context.ts";
import { DecisionField } from "./decision-field.tsx";
import { OptionButton } from "./option-button.tsx";
import { optionsOf } from "./options-of.ts";
import type { Option } from "./options-of.ts";
import { optionWords } from "./option-words.ts";

/** What can be done about a finding, numbered as the keys that choose; a reason or own words open in place. */
export function FindingOptions({ group }: { group: FindingGroup }) {
  const t = useMessages();
  const { live } = useDesk();
  const [opened, setOpened] = useState<Option["type"] | null>(null);
  return (
    <div className="opts">
      {optionsOf(group).map((option, index) => {
        const needsWords = option.type === "keep" || option.type === "own";
        const number = index + 1;
        if (needsWords && (!live || opened === option.type))
          return (
            <DecisionField
              key={number}
              group={group}
              option={option}
              number={number}
            />
          );
        return (
          <OptionButton
            key={number}
            finding={group.number}
            number={number}
            option={option}
            {...(needsWords ? { onOpen: () => setOpened(option.type) } : {})}
          >
            {optionWords(t, option, group.surface)}
          </OptionButton>
        );
      })}
    </div>
  );
}
