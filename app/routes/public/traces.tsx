import type { ReactNode } from "react";
import { StripNumbers } from "#app/components/crisis/crisis-strip.tsx";
import { Row } from "#app/components/row.tsx";
import { t } from "#app/i18n/translate.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { samePageForAll } from "./page-headers.ts";
import { titled } from "./page-meta.ts";

export { PageProblem as ErrorBoundary } from "#app/components/page-problem.tsx";

export const headers = samePageForAll;

export const meta = titled(() => t("traces.pageTitle"));

const we = ["traces.we1", "traces.we2", "traces.we3"] as const;
const leave = ["traces.leave1", "traces.leave2", "traces.leave3"] as const;
const clear = [
  "traces.clear1",
  "traces.clear2",
  "traces.clear3",
  "traces.clear4",
] as const;
const before = ["traces.before1", "traces.before2"] as const;

export default function Traces() {
  const t = useMessages();
  return (
    <div className="wrap">
      <div className="head">
        <h1>{t("traces.title")}</h1>
        <p className="lead">{t("traces.lead")}</p>
      </div>
      <Row heading={t("traces.leave")}>
        <Points sentences={leave} />
      </Row>
      <Row heading={t("traces.clear")}>
        <p>{t("traces.clearIntro")}</p>
        <Points sentences={clear} />
      </Row>
      <Row heading={t("traces.before")}>
        <Points sentences={before}>
          <li>
            {t("traces.before3")} <StripNumbers />
          </li>
        </Points>
      </Row>
      <Row heading={t("traces.we")}>
        <Points sentences={we} />
      </Row>
    </div>
  );
}

type Sentence = (
  typeof we | typeof leave | typeof clear | typeof before
)[number];

function Points({
  sentences,
  children,
}: {
  sentences: readonly Sentence[];
  children?: ReactNode;
}) {
  const t = useMessages();
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{t(sentence)}</li>
      ))}
      {children}
    </ul>
  );
}
