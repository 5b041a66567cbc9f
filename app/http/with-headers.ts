/**
 * An answer with these headers added and those named removed. Where an answer brought a content security policy of its own
 * (the mark does) that stays; an answer that says nothing about keeping it, or tells
 * of something wrong, is not kept.
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
  const { status } = response;
  if (status >= 400 || !merged.has("Cache-Control"))
    merged.set("Cache-Control", "no-store");
  return new Response(response.body, { status, headers: merged });
}
