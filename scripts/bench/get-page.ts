import { get } from "node:http";

/** The page of this host as the server on this machine gives it; throws when it is no page. */
export function getPage(
  port: number,
  host: string,
  path: string,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { host: `${host}:${port}` };
    const sent = get({ host: "127.0.0.1", port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        response.statusCode === 200
          ? resolve(Buffer.concat(chunks))
          : reject(new Error(`${path} answers ${response.statusCode}`)),
      );
    });
    sent.on("error", reject);
  });
}
