import { Fragment } from "react";
import { useInstance } from "#app/components/instance-context.ts";
import { Phone } from "#app/components/phone.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";

/** The few most urgent numbers above a form on a small screen, with a link to all of them below it. */
export function CrisisStrip() {
  const t = useMessages();
  return (
    <p className="strip">
      <b>{t("crisis.stripTitle")}</b> {t("crisis.stripCall")} <StripNumbers />{" "}
      <a href="#bratttom">{t("crisis.all")}</a>
    </p>
  );
}

/** Those numbers in a sentence: each with what it is for, a comma between. */
export function StripNumbers() {
  const numbers = useInstance().crisis.numbers.filter(({ inStrip }) => inStrip);
  return (
    <>
      {numbers.map(({ number, short }, index) => (
        <Fragment key={number}>
          <Phone number={number} /> {short}
          {index < numbers.length - 1 ? ", " : "."}
        </Fragment>
      ))}
    </>
  );
}
