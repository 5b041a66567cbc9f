import { unstable_usePrompt, useBeforeUnload } from "@remix-run/react";
import { useCallback } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";

/** Asks before the page is left while something is not saved. */
export function useLeaveWarning(unsaved: boolean): void {
  const t = useMessages();
  unstable_usePrompt({
    message: t("review.leaveUnsaved"),
    when: ({ currentLocation, nextLocation }) =>
      unsaved && currentLocation.pathname !== nextLocation.pathname,
  });
  useBeforeUnload(
    useCallback(
      (event) => {
        if (unsaved) event.preventDefault();
      },
      [unsaved],
    ),
  );
}
