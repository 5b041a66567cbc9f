/**
 * An answer with these headers added and those named removed. Where an answer brought a content security policy of its own
 * (the mark does) that stays; an answer that says nothing about keeping it is not kept.
 */
export function withHeaders(
  response: Response,
  headers: Record<string, string>,
  removed: readonly string[] = [],
): Response {
  const merged = new Headers(response.headers);
  for (const [name, value] of Object.entries(headers)) {
    if (name !== "Content-Security-Policy" || !merged.has(name))
      merged.set(name, value);
  }
  for (const name of removed) merged.delete(name);
  if (!merged.has("Cache-Control")) merged.set("Cache-Control", "no-store");
  const { status } = response;
  return new Response(response.body, { status, headers: merged });
}
