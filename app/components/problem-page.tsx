import { useMessages } from "#app/i18n/use-messages.ts";
import { CrisisBox } from "./crisis/crisis-box.tsx";
import { Phrase } from "./phrase.tsx";
import { SearchForm } from "./search-form.tsx";

export type ProblemKind =
  "missing" | "gone" | "refused.malformed" | "refused.wrong-method" | "broken";

/** What happened, in words that blame nobody; ways on; and whom to call. */
export function ProblemPage({
  kind,
  inInstance,
}: {
  kind: ProblemKind;
  inInstance: boolean;
}) {
  const t = useMessages();
  if (!inInstance) return <Words kind={kind} />;
  return (
    <div className="wrap two">
      <div className="flow">
        <Words kind={kind} />
        {(kind === "missing" || kind === "gone") && <SearchForm />}
        <WaysOn />
        {(kind === "missing" || kind === "gone") && (
          <p>
            <Phrase
              text={t(`${kind}.asker`)}
              slots={{ link: <a href="/min-kod">{t("frame.code")}</a> }}
            />
          </p>
        )}
      </div>
      <div>
        <CrisisBox />
      </div>
    </div>
  );
}

function Words({ kind }: { kind: ProblemKind }) {
  const t = useMessages();
  return (
    <>
      <h1>{t(`${kind}.title`)}</h1>
      <p className="lead">{t(`${kind}.lead`)}</p>
    </>
  );
}

/** Links to the start page and to the form. */
export function WaysOn() {
  const t = useMessages();
  return (
    <p className="row-actions up4">
      <a className="btn second" href="/">
        {t("missing.start")}
      </a>
      <a className="btn second" href="/stall-en-fraga">
        {t("frame.ask")}
      </a>
    </p>
  );
}
