import {
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  request,
} from "node:http";

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** The body as it came, undecoded. */
  bytes: Buffer;
  text: string;
}

export interface Question {
  method?: string;
  /** The name the visitor typed; the connection goes to this machine whatever it says. */
  host: string;
  path: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Buffer;
}

/** Asks the server on this machine one thing, and follows no redirect. */
export function ask(port: number, question: Question): Promise<Answer> {
  const { method = "GET", host, path, headers, body } = question;
  return new Promise((resolve, reject) => {
    const sent = request({
      host: "127.0.0.1",
      port,
      method,
      path,
      headers: { host: `${host}:${port}`, ...headers },
      agent: false,
    });
    sent.on("error", reject);
    sent.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const bytes = Buffer.concat(chunks);
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, headers, bytes, text: String(bytes) });
      });
    });
    sent.end(body);
  });
}

/** Sends a form as a browser on the page would: urlencoded, with its origin. */
export function sendForm(
  port: number,
  {
    fields,
    headers,
    ...question
  }: Omit<Question, "body" | "method"> & { fields: Record<string, string> },
): Promise<Answer> {
  return ask(port, {
    ...question,
    method: "POST",
    body: new URLSearchParams(fields).toString(),
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      origin: `http://${question.host}:${port}`,
      "sec-fetch-site": "same-origin",
      ...headers,
    },
  });
}
