import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import { noteSelection } from "./mark-selection.ts";
import { FieldMarks } from "./field-marks.tsx";
import { PartComments } from "./part-comments.tsx";

/** The heading of the thread, worded as a question. */
export function TitleField() {
  const t = useMessages();
  const { session, locked, dispatch } = useDesk();
  return (
    <div className="field grow">
      <label htmlFor="title">{t("review.heading")}</label>
      <input
        type="text"
        id="title"
        name="title"
        value={session.draft.title}
        data-place="text"
        data-part="title"
        maxLength={150}
        autoComplete="off"
        readOnly={locked}
        aria-describedby="title-marks"
        onSelect={({ currentTarget, timeStamp }) =>
          noteSelection(currentTarget, timeStamp)
        }
        onChange={({ target, timeStamp }) =>
          dispatch({
            type: "typed",
            part: "title",
            text: target.value,
            at: timeStamp,
          })
        }
      />
      <FieldMarks part="title" id="title-marks" />
      <PartComments part="title" />
    </div>
  );
}

/** The shelf the thread will stand on. */
export function TopicField() {
  const t = useMessages();
  const { view, session, dispatch } = useDesk();
  return (
    <div className="field flat">
      <label htmlFor="topic">{t("review.topic")}</label>
      <select
        id="topic"
        name="topicId"
        value={session.draft.topicId ?? ""}
        onChange={({ target }) =>
          dispatch({
            type: "topic",
            topicId: target.value === "" ? null : target.value,
          })
        }
      >
        <option value="">{t("review.chooseTopic")}</option>
        {view.topics.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
