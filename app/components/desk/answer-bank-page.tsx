import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { deskDate } from "./desk-time.ts";
import type { BankHit, TemplateView } from "./outcome-view.ts";
import { StyleGuide } from "./style-guide.tsx";

interface Props {
  templates: readonly TemplateView[];
  styleGuide: readonly string[];
  numbers: { checkedOn: string; fresh: boolean };
  now: string;
  found: { query: string; hits: readonly BankHit[] } | null;
}

/** The answer library: ready texts and published answers, found by any form of their words. */
export function AnswerBankPage(props: Props) {
  const t = useMessages();
  const { found, templates, numbers, now } = props;
  return (
    <div className="wrap bank">
      <h1>{t("bank.title")}</h1>
      <p className="measure up1">{t("bank.intro")}</p>
      <Form method="post" role="search" autoComplete="off" className="up3">
        <div className="find">
          <div>
            <label htmlFor="q">{t("bank.label")}</label>
            <input
              type="search"
              id="q"
              name="q"
              maxLength={200}
              autoComplete="off"
              defaultValue={found?.query ?? ""}
            />
          </div>
          <button className="btn">{t("bank.search")}</button>
        </div>
      </Form>
      {found !== null && (
        <section className="up4" aria-labelledby="found-title">
          <h2 id="found-title" role="status">
            {t("bank.found", found.hits.length)}
          </h2>
          {found.hits.length === 0 && <p>{t("bank.nothing")}</p>}
          {found.hits.map((hit) => (
            <Hit key={hit.kind + hit.id} hit={hit} />
          ))}
        </section>
      )}
      <section className="up5" aria-labelledby="ready-title">
        <h2 id="ready-title">{t("bank.templates", templates.length)}</h2>
        {templates.length === 0 && <p>{t("bank.noTemplates")}</p>}
        {templates.map((template) => (
          <Template key={template.id} template={template} />
        ))}
        <p className={numbers.fresh ? "small muted up3" : "notice wrong up3"}>
          {t(
            numbers.fresh ? "bank.numbersChecked" : "ending.staleNumbers",
            deskDate(numbers.checkedOn, now),
          )}
        </p>
      </section>
      <div className="up4">
        <StyleGuide rules={props.styleGuide} />
      </div>
    </div>
  );
}

function Hit({ hit: { kind, id, title, place, sections } }: { hit: BankHit }) {
  const t = useMessages();
  return (
    <Folded title={title} place={place}>
      <div className="kept-lines small">
        {sections.map(({ text }) => text).join("\n\n")}
      </div>
      {kind === "thread" && (
        <p className="up2">
          <a href={`/granska/tradar/${id}`}>{t("bank.toThread")}</a>
        </p>
      )}
    </Folded>
  );
}

function Template({
  template: { kind, title, text, unknown },
}: {
  template: TemplateView;
}) {
  const t = useMessages();
  return (
    <Folded title={title} place={t("bank.kind", kind)}>
      {unknown.length > 0 && (
        <p className="small wrong-words">{t("ready.unknown", unknown)}</p>
      )}
      <div className="kept-lines small">{text}</div>
    </Folded>
  );
}

/** A text under its title, folded until somebody wants to read it. */
function Folded({
  title,
  place,
  children,
}: {
  title: string;
  place: string;
  children: ReactNode;
}) {
  return (
    <details className="hit">
      <summary>
        <h3>
          {title} <small className="muted">{place}</small>
        </h3>
      </summary>
      <div>{children}</div>
    </details>
  );
}
