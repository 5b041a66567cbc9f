import type { Question } from "./http.ts";

const host = "sundvik.localhost";
const boundary = "----grans";
export const multipart = (fields: Record<string, string | Buffer>): Buffer =>
  Buffer.concat([
    ...Object.entries(fields).flatMap(([name, value]) => [
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`,
      ),
      Buffer.from(value),
      Buffer.from("\r\n"),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);

const post = (
  port: number,
  path: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): Question => ({
  host,
  path,
  method: "POST",
  body,
  headers: {
    "content-type": `multipart/form-data; boundary=${boundary}`,
    origin: `http://${host}:${port}`,
    "sec-fetch-site": "same-origin",
    ...headers,
  },
});
/** A send of the ask form with these fields. */
export const askWith = (
  port: number,
  fields: Record<string, string | Buffer>,
): Question => post(port, "/stall-en-fraga", multipart(fields));
export const kept = "Min egen text ska stå kvar";

/** What is wrong, the request, the status it gets and the words it must hold. */
export const badRequests: [
  what: string,
  question: (port: number) => Question,
  status: number,
  says: string,
][] = [
  [
    "an empty question",
    (port) => askWith(port, { intent: "check", text: "  ", wish: "public" }),
    422,
    "Skriv din fråga",
  ],
  [
    "a question without a wish",
    (port) => askWith(port, { intent: "check", text: kept }),
    422,
    kept,
  ],
  [
    "a question of 4,001 characters",
    (port) =>
      askWith(port, {
        intent: "check",
        text: `${kept} ${"å".repeat(4001)}`,
        wish: "public",
      }),
    422,
    kept,
  ],
  [
    "a send without a form of ours",
    (port) =>
      askWith(port, {
        intent: "send",
        text: kept,
        wish: "public",
        formToken: "x",
      }),
    200,
    kept,
  ],
  [
    "a code with letters",
    (port) => post(port, "/min-kod", multipart({ code: "abcd" })),
    422,
    "16 siffror",
  ],
  [
    "a wrong code",
    (port) => post(port, "/min-kod", multipart({ code: "1111222233334444" })),
    404,
    "kod",
  ],
  [
    "an unknown page",
    () => ({ host, path: "/finns-inte" }),
    404,
    "Sidan finns inte",
  ],
  [
    "an unknown thread",
    () => ({ host, path: "/fragor/00000000000000000000000000" }),
    404,
    "Sidan finns inte",
  ],
  [
    "an id that cannot be one",
    () => ({ host, path: "/fragor/..%2f..%2fetc" }),
    404,
    "Sidan finns inte",
  ],
  [
    "an unknown topic",
    () => ({ host, path: "/amnen/finns-inte" }),
    404,
    "Sidan finns inte",
  ],
  [
    "an unknown host",
    () => ({ host: "okand.example", path: "/" }),
    421,
    "Här finns ingen frågelåda",
  ],
  [
    "a method nobody needs",
    () => ({ host, path: "/", method: "DELETE" }),
    405,
    "<h1",
  ],
  [
    "a page that takes no form",
    (port) => post(port, "/amnen", multipart({ a: "b" })),
    405,
    "<h1",
  ],
  [
    "a form from another site",
    (port) => ({
      ...askWith(port, { text: kept }),
      headers: {
        "sec-fetch-site": "cross-site",
        origin: "https://evil.example",
      },
    }),
    403,
    "<h1",
  ],
  [
    "more than 32 kB",
    (port) => post(port, "/stall-en-fraga", Buffer.alloc(40_000, "a")),
    413,
    "<h1",
  ],
  [
    "a body that is no form",
    (port) =>
      post(port, "/stall-en-fraga", "{}", {
        "content-type": "application/json",
      }),
    400,
    "<h1",
  ],
  [
    "a multipart body cut short",
    (port) => post(port, "/stall-en-fraga", `--${boundary}\r\nContent-Dispo`),
    400,
    "<h1",
  ],
  [
    "an address with a broken percent sign",
    () => ({ host, path: "/amnen/%E0%A4%A" }),
    404,
    "<h1",
  ],
  [
    "a keyset that is no number",
    () => ({ host, path: "/amnen/ekonomi?fore=1;drop" }),
    404,
    "<h1",
  ],
  [
    "the route for refused requests, asked for by hand",
    () => ({ host, path: "/_problem" }),
    404,
    "<h1",
  ],
  [
    "a page's data without the page",
    () => ({ host, path: "/?_data=root" }),
    400,
    "<h1",
  ],
];

/** Texts as browsers should never send them, each around the same words. */
export const oddTexts: [what: string, text: string | Buffer][] = [
  ["NUL", `${kept}\u0000`],
  [
    "a lone surrogate's bytes",
    Buffer.concat([Buffer.from(kept), Buffer.from([0xed, 0xa0, 0x80])]),
  ],
  [
    "bytes that are no UTF-8",
    Buffer.concat([Buffer.from(kept), Buffer.from([0xff, 0xfe, 0xc0])]),
  ],
  ["bidi overrides", `${kept}\u202e\u2066`],
  ["only emoji around it", `🏠🧑‍🍼 ${kept} 🧵`],
  ["markup", `${kept} <script>alert(1)</script> <b>`],
  ["4,000 Thai characters", `${kept}${"ก".repeat(3970)}`],
];
