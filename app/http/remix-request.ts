/** A request as Remix may see it: at the path we choose, without the headers a stranger can lie in. */
export function remixRequest(
  request: Request,
  origin: string,
  path: string,
  body?: ArrayBuffer,
): Request {
  const headers = new Headers(request.headers);
  for (const name of [...headers.keys()]) {
    if (name.startsWith("x-forwarded-") || name === "forwarded")
      headers.delete(name);
  }
  return new Request(new URL(path, origin), {
    method: body ? request.method : request.method === "HEAD" ? "HEAD" : "GET",
    headers,
    ...(body ? { body } : {}),
  });
}
