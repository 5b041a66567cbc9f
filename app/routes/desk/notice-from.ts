import type { Notice } from "#app/components/desk/desk-notice.tsx";
import { notices } from "#app/components/desk/desk-notice.tsx";

/** The notice an address carries, if it is one of ours. */
export function noticeFrom(request: Request): Notice | null {
  const given = new URL(request.url).searchParams.get("klart");
  return notices.find((notice) => notice === given) ?? null;
}
