import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/** Where an error summary stands; it takes the focus each time there is a new reason for it. */
export function useFocusedSummary(reason: unknown): RefObject<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>(".error-summary")?.focus();
  }, [reason]);
  return place;
}
