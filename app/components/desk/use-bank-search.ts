import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { BankHit, FindPlace } from "./outcome-view.ts";

const afterLastKey = 300;

interface Search {
  query: string;
  hits: readonly BankHit[] | null;
  busy: boolean;
  seek: (query: string) => void;
}

/** Searches the answer library a moment after the last key; asked by POST, so that nothing of it stands in an address. */
export function useBankSearch(place: FindPlace): Search {
  const fetcher = useFetcher<{ query: string; hits: BankHit[] }>();
  const [query, setQuery] = useState("");
  const ask = useRef(fetcher.submit);
  useEffect(() => {
    ask.current = fetcher.submit;
  });
  useEffect(() => {
    if (query.trim().length < 2) return;
    const timer = setTimeout(() => {
      // "live" tells the pages around that nothing of theirs has changed.
      const form = { q: query, place, live: "1" };
      ask.current(form, { method: "post", action: "/granska/svarsbank" });
    }, afterLastKey);
    return () => clearTimeout(timer);
  }, [query, place]);
  const hits = query.trim().length < 2 ? null : (fetcher.data?.hits ?? null);
  return {
    ...{ query, hits, seek: setQuery },
    busy: fetcher.state !== "idle",
  };
}
