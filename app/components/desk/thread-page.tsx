import type { ShownClosed } from "#app/components/thread/discussion.tsx";
import type { ShownPost } from "#app/components/thread/posts.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { CorrectionForm } from "./correction-form.tsx";
import { DiscussionPane } from "./discussion-pane.tsx";
import { deskDate } from "./desk-time.ts";
import { PublicSheet } from "./public-sheet.tsx";
import type { SheetView } from "./review-view.ts";
import { ThreadPosts } from "./thread-posts.tsx";
import { UnpublishForm } from "./unpublish-form.tsx";

/** What a form of this page may have led back here with. */
export const tendNotices = ["removed", "closed", "opened"] as const;
export type TendNotice = (typeof tendNotices)[number];

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
  /** Which of the page's forms; a post has its place in the thread. */
  form?: "unpublish" | "remove" | "close" | "start" | "correct";
  position?: number;
}

interface Props {
  thread: ShownThread;
  posts: readonly ShownPost[];
  /** The question the thread's words are being changed in, when they are. */
  correcting: string | null;
  closed: ShownClosed | null;
  reasons: readonly string[];
  closeReasons: readonly string[];
  now: string;
  correctionReasons: readonly string[];
  notice: TendNotice | null;
  refusal: UnpublishRefusal | null;
}

/** A thread that is on the forum, as it reads there, and the way to take it off. */
export function ThreadPage(props: Props) {
  const { thread, reasons, now, notice, refusal } = props;
  const t = useMessages();
  const { form = "unpublish" } = refusal ?? {};
  return (
    <div className="wrap">
      <p role="status" className={notice === null ? "hidden" : "notice"}>
        {notice !== null && t(`tend.done.${notice}`)}
      </p>
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
        <div className="stack">
          <section className="pane" aria-labelledby="thread-sheet">
            <header>
              <h2 id="thread-sheet">{t("thread.asItIs")}</h2>
            </header>
            <PublicSheet sheet={{ ...thread, title: "" }} />
          </section>
          <ThreadPosts
            posts={props.posts}
            byline={thread.byline}
            reasons={reasons}
            refusal={refusal}
          />
        </div>
        <div className="stack">
          <CorrectionForm
            correcting={props.correcting}
            reasons={props.correctionReasons}
            refusal={form === "correct" ? refusal : null}
          />
          <DiscussionPane
            closed={props.closed}
            reasons={props.closeReasons}
            now={now}
            refusal={form === "close" ? refusal : null}
          />
          <UnpublishForm
            reasons={reasons}
            dropsCorrection={props.correcting !== null}
            refusal={form === "unpublish" ? refusal : null}
          />
        </div>
      </div>
    </div>
  );
}
