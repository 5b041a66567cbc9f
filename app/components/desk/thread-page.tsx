import { useMessages } from "#app/i18n/use-messages.ts";
import { CorrectionForm, type CorrectionError } from "./correction-form.tsx";
import { deskDate } from "./desk-time.ts";
import { PublicSheet } from "./public-sheet.tsx";
import type { SheetView } from "./review-view.ts";
import { UnpublishForm } from "./unpublish-form.tsx";

export interface ShownThread extends SheetView {
  id: string;
  topicName: string;
  publishedOn: string;
  reviewOn: string;
}

/** Why a thread is still on the forum. */
export interface UnpublishRefusal {
  ok: false;
  error:
    | "not-found"
    | "reason-required"
    | "stale"
    | "store-unavailable"
    | "offline"
    | "signed-out";
  reasonCode?: string;
  reason?: string;
}

interface Props {
  thread: ShownThread;
  reasons: readonly string[];
  now: string;
  correctionReasons: readonly string[];
  correctionError: CorrectionError | null;
  refusal: UnpublishRefusal | null;
}

/** A thread that is on the forum, as it reads there, and the way to take it off. */
export function ThreadPage(props: Props) {
  const t = useMessages();
  const { thread, reasons, now, refusal } = props;
  return (
    <div className="wrap">
      <div className="bar flush">
        <h1>{thread.title}</h1>
        <span>{thread.topicName}</span>
        <span>{t("thread.published", deskDate(thread.publishedOn, now))}</span>
        <span>{t("thread.review", deskDate(thread.reviewOn, now))}</span>
        <a className="end" href={`/fragor/${thread.id}`}>
          {t("thread.public")}
        </a>
      </div>
      <div className="split">
        <section className="pane" aria-labelledby="thread-sheet">
          <header>
            <h2 id="thread-sheet">{t("thread.asItIs")}</h2>
          </header>
          <PublicSheet sheet={{ ...thread, title: "" }} />
        </section>
        <div className="stack">
          <CorrectionForm
            reasons={props.correctionReasons}
            error={props.correctionError}
          />
          <UnpublishForm reasons={reasons} refusal={refusal} />
        </div>
      </div>
    </div>
  );
}
