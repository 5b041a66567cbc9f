import { useMessages } from "#app/i18n/use-messages.ts";
import { deskTime } from "./desk-time.ts";
import { ReadingForm, SendBack } from "./reading-form.tsx";
import type { ReadingRefusal, ReadingView } from "./reading-view.ts";

interface Props {
  view: ReadingView;
  refusal: ReadingRefusal | null;
}

/** Nobody publishes before the asker has had their time; what is wrong can still be sent back. */
export function AwaitAsker({ view, refusal }: Props) {
  const t = useMessages();
  const { publishAfter, now } = view;
  return (
    <ReadingForm view={view}>
      <p className="notice">
        {t(
          "veto.waits",
          publishAfter === null ? "" : deskTime(publishAfter, now),
        )}
      </p>
      <p className="small">{t("veto.waitsMeaning")}</p>
      <SendBack refusal={refusal} />
    </ReadingForm>
  );
}
