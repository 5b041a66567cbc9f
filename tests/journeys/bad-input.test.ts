import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type Answer,
  ask,
  type Question,
  sendForm,
} from "#tests/support/http.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";

const host = "sundvik.localhost";
let server: ServerProcess;

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  server.remove();
});

const boundary = "----grans";
const multipart = (fields: Record<string, string | Buffer>): Buffer =>
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
    origin: `http://${host}:${server.port}`,
    "sec-fetch-site": "same-origin",
    ...headers,
  },
});
const askWith = (fields: Record<string, string | Buffer>): Question =>
  post("/stall-en-fraga", multipart(fields));
const kept = "Min egen text ska stå kvar";

const requests: [
  what: string,
  question: () => Question,
  status: number,
  says: string,
][] = [
  [
    "an empty question",
    () => askWith({ intent: "check", text: "  ", wish: "public" }),
    422,
    "Skriv din fråga",
  ],
  [
    "a question without a wish",
    () => askWith({ intent: "check", text: kept }),
    422,
    kept,
  ],
  [
    "a question of 4,001 characters",
    () =>
      askWith({
        intent: "check",
        text: `${kept} ${"å".repeat(4001)}`,
        wish: "public",
      }),
    422,
    kept,
  ],
  [
    "a send without a form of ours",
    () =>
      askWith({ intent: "send", text: kept, wish: "public", formToken: "x" }),
    200,
    kept,
  ],
  [
    "a code with letters",
    () => post("/min-kod", multipart({ code: "abcd" })),
    422,
    "16 siffror",
  ],
  [
    "a wrong code",
    () => post("/min-kod", multipart({ code: "1111222233334444" })),
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
    () => post("/amnen", multipart({ a: "b" })),
    405,
    "<h1",
  ],
  [
    "a form from another site",
    () => ({
      ...askWith({ text: kept }),
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
    () => post("/stall-en-fraga", Buffer.alloc(40_000, "a")),
    413,
    "<h1",
  ],
  [
    "a body that is no form",
    () => post("/stall-en-fraga", "{}", { "content-type": "application/json" }),
    400,
    "<h1",
  ],
  [
    "a multipart body cut short",
    () => post("/stall-en-fraga", `--${boundary}\r\nContent-Dispo`),
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

for (const [what, question, status, says] of requests) {
  test(`${what} is answered ${status}, in words`, async () => {
    const answer = await ask(server.port, question());
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(says);
    expect(leaked(answer)).toBeNull();
  });
}

const texts: [what: string, text: string | Buffer][] = [
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

for (const [what, text] of texts) {
  test(`a question with ${what} is shown again, whole and as plain text`, async () => {
    const answer = await ask(
      server.port,
      askWith({ intent: "check", text, wish: "public" }),
    );
    expect(answer.status).toBe(200);
    expect(answer.text.replaceAll(/<[^>]*>/g, "")).toContain(kept);
    expect(answer.text).not.toContain("<script");
  });
}

test("thousands of fields are read as the few we know", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 380 }, (_, at) => [`f${at}`, ""]),
  );
  const answer = await ask(
    server.port,
    askWith({ ...many, intent: "check", text: kept, wish: "public" }),
  );
  expect(answer.status).toBe(200);
});

test("names that belong to every object are no fields", async () => {
  const answer = await ask(
    server.port,
    askWith({
      __proto__: "x",
      constructor: "x",
      toString: "x",
      intent: "check",
      text: kept,
      wish: "public",
    }),
  );
  expect(answer.status).toBe(200);
});

test("somebody who tries code after code is asked to wait, and told so", async () => {
  const tries: number[] = [];
  for (let code = 0; code < 21; code += 1) {
    const answer = await sendForm(server.port, {
      host: "norrfors.localhost",
      path: "/min-kod",
      fields: { code: String(code).padStart(16, "7") },
    });
    tries.push(answer.status);
  }
  expect(tries.at(0)).toBe(404);
  expect(tries.at(-1)).toBe(429);
}, 120_000);

/** Anything of the machine's inside that an answer should never show. */
function leaked({ text, headers }: Answer): string | null {
  return (
    /\bat .+\.ts:\d+|node_modules|SqliteError|x-powered-by/i.exec(
      `${text} ${JSON.stringify(headers)}`,
    )?.[0] ?? null
  );
}
