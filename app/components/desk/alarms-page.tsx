import { Form, Link } from "@remix-run/react";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { logTime } from "./desk-time.ts";

interface AlarmLine {
  id: string;
  kind: string;
  submissionId: string;
  number: number;
  raisedAt: string;
}

interface Props {
  view: {
    alarms: readonly AlarmLine[];
    /** Who gets a letter of it; null when none goes out. */
    mailGoesTo: string | null;
    now: string;
  };
  error: "not-found" | "store-unavailable" | null;
}

/** Everything that must have been seen by somebody and has not been. */
export function AlarmsPage({ view, error }: Props) {
  const t = useMessages();
  const { alarms, mailGoesTo, now } = view;
  return (
    <div className="wrap">
      <h1>{t("alarm.title")}</h1>
      {error && (
        <ErrorSummary
          title={
            error === "not-found" ? t("alarm.gone") : t("alarm.unavailable")
          }
        />
      )}
      <p className="measure up2 down3">
        {mailGoesTo === null
          ? t("alarm.noMail")
          : t("alarm.mailGoesTo", mailGoesTo)}
      </p>
      {alarms.length === 0 && <p>{t("alarm.none")}</p>}
      <ul className="alarm-list">
        {alarms.map((alarm) => (
          <Alarm key={alarm.id} alarm={alarm} now={now} />
        ))}
      </ul>
      {alarms.length > 0 && (
        <p className="small muted measure">{t("alarm.acknowledgeWhy")}</p>
      )}
    </div>
  );
}

function Alarm({ alarm, now }: { alarm: AlarmLine; now: string }) {
  const t = useMessages();
  const { id, kind, number, submissionId, raisedAt } = alarm;
  return (
    <li className={kind === "late" ? "alarm calm" : "alarm"}>
      <p>
        <b>{t("alarm.kind", kind, number)}</b>{" "}
        <span className="small">
          {t("alarm.raised", logTime(raisedAt, now))}
        </span>
      </p>
      <div className="row-actions">
        <Link className="btn slim" to={`/granska/fragor/${submissionId}`}>
          {t("alarm.open", number)}
        </Link>
        <Form method="post">
          <input type="hidden" name="alarmId" value={id} />
          <button className="btn slim second">{t("alarm.acknowledge")}</button>
        </Form>
      </div>
    </li>
  );
}
