import { t } from "#app/i18n/translate.ts";
import type { Instance } from "#app/instance/instance-file.ts";
import { phoneLink, variablesOf } from "#app/instance/variables.ts";
import { declineReasons, type Ending } from "#moderation/outcome.ts";
import { fillVariables } from "#moderation/variables.ts";
import type { Wish } from "#moderation/submission.ts";
import type { EndingForm } from "./ending-form.server.ts";

/** The words the asker will read, and of them those a person wrote: the rest is ours and holds nobody's data. */
export interface Composed {
  words: string;
  own: string;
}

/** What an ending says to the asker, from what the reviewer typed; empty where nothing was typed and nothing stands ready. */
export function composeEnding(
  instance: Instance,
  ending: Ending,
  form: EndingForm,
  { answer, wish }: { answer: string; wish: Wish },
): Composed {
  const filled = (text: string) => fillVariables(text, variablesOf(instance));
  switch (ending) {
    case "answer":
      return answerWords(filled(answer), wish, form.privateCode);
    case "return":
      return withAfterword(filled(form.returnWords), t("outcome.howToReply"));
    case "link":
      return { words: filled(form.linkWords), own: filled(form.linkWords) };
    case "refer":
      return referWords(filled, form);
    case "decline":
      return declineWords(instance, filled, form);
    case "spam":
      return { words: spamWords(instance), own: "" };
  }
}

function answerWords(answer: string, wish: Wish, code: string): Composed {
  return wish === "private"
    ? { words: answer, own: answer }
    : withAfterword(answer, t("outcome.whyPrivate", code));
}

const withAfterword = (own: string, afterword: string): Composed => ({
  own,
  words: own === "" ? "" : `${own}\n\n${afterword}`,
});

function referWords(
  filled: (text: string) => string,
  { referTo, referWhere, referWords: typed }: EndingForm,
): Composed {
  const own = [typed, referTo, referWhere].map(filled);
  const [words = "", to = "", where = ""] = own;
  const intro = words === "" ? t("outcome.referIntro") : words;
  const heading = `## ${t("outcome.whereToTurn")}`;
  return {
    own: words,
    words:
      to === "" || where === ""
        ? ""
        : [intro, heading, `**${to}**`, where].join("\n\n"),
  };
}

function declineWords(
  instance: Instance,
  filled: (text: string) => string,
  { declineCode, declineWords: typed }: EndingForm,
): Composed {
  const code = declineReasons.find((name) => name === declineCode);
  const ready = code === undefined ? "" : t("outcome.declineReady", code);
  const own = filled(typed);
  const words = own === "" ? ready : own;
  return {
    own,
    words: words === "" ? "" : `${words}\n\n${contactsOf(instance)}`,
  };
}

/** What somebody reads whose question we took for spam. */
export function spamWords(instance: Instance): string {
  return `${t("outcome.spamWords")}\n\n${contactsOf(instance)}`;
}

/** Where anybody can turn: the unit, and the crisis numbers. */
function contactsOf(instance: Instance): string {
  const { unit, crisis } = instance;
  const us = t(
    "outcome.callUs",
    unit.name,
    phoneLink(unit.phone),
    unit.phoneHours,
  );
  const numbers = crisis.numbers.map(
    ({ number, label }) => `- ${phoneLink(number)} ${label}`,
  );
  return [
    `## ${t("outcome.whereToTurn")}`,
    us,
    t("outcome.inCrisis"),
    numbers.join("\n"),
  ].join("\n\n");
}
