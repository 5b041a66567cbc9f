import { useEffect, useState } from "react";

/** Whether the page's script has taken over; false on the server and in the first rendering. */
export function useHydrated(): boolean {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return hydrated;
}
