import { useMessages } from "#app/i18n/use-messages.ts";
import type { Done, Undone } from "./code-step.ts";

/** What has just been done, or could not be, on top of the page. */
export function LastAct({
  done,
  undone,
}: {
  done: Done | null;
  undone: Undone | null;
}) {
  const t = useMessages();
  return (
    <>
      {done && (
        <p className="last-act" role="status">
          {t(`done.${done}`)}
        </p>
      )}
      {undone && (
        <p className="last-act failed" role="alert">
          {t(`undone.${undone}`)}
        </p>
      )}
    </>
  );
}
