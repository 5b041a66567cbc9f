import { Form, Link } from "@remix-run/react";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { OpenTask } from "#app/workflows/open-tasks.server.ts";
import { logTime } from "./desk-time.ts";

interface Props {
  view: {
    tasks: readonly OpenTask[];
    outcomes: readonly string[];
    now: string;
  };
  error: "not-found" | "store-unavailable" | null;
}

/** What is public and has to be looked over by somebody, the oldest first. */
export function TasksPage({ view, error }: Props) {
  const t = useMessages();
  return (
    <div className="wrap">
      <h1>{t("tasks.title")}</h1>
      {error && (
        <ErrorSummary
          title={
            error === "not-found"
              ? t("tasks.gone")
              : t("correction.error.store-unavailable")
          }
        />
      )}
      {view.tasks.length === 0 && <p className="up2">{t("tasks.none")}</p>}
      <ul className="task-list">
        {view.tasks.map((task) => (
          <TaskCard
            key={task.id}
            task={task}
            outcomes={view.outcomes}
            now={view.now}
          />
        ))}
      </ul>
    </div>
  );
}

interface CardProps {
  task: OpenTask;
  outcomes: readonly string[];
  now: string;
}

function TaskCard({ task, outcomes, now }: CardProps) {
  const t = useMessages();
  const { id, kind, code, openedAt, thread, postPosition, words } = task;
  return (
    <li className="pane">
      <header>
        <h2>{t("tasks.kind", kind)}</h2>
        <span>{t("tasks.opened", logTime(openedAt, now))}</span>
      </header>
      <div className="flow">
        {thread && (
          <p>
            <Link to={`/granska/tradar/${thread.id}`}>{thread.title}</Link>
            {postPosition !== null && <> {t("tasks.post", postPosition)}</>}
          </p>
        )}
        {code !== null && <p>{t("tasks.code", code)}</p>}
        {words !== null && (
          <blockquote className="pre-line">
            {words === "" ? t("tasks.goneWords") : words}
          </blockquote>
        )}
        <Form method="post" className="row-actions">
          <input type="hidden" name="taskId" value={id} />
          {outcomes.map((outcome) => (
            <button
              key={outcome}
              className="btn slim second"
              name="outcome"
              value={outcome}
            >
              {t("tasks.outcome", outcome)}
            </button>
          ))}
        </Form>
      </div>
    </li>
  );
}
