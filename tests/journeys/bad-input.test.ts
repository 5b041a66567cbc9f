import { afterAll, beforeAll, expect, test } from "vitest";
import { type Answer, ask, sendForm } from "#tests/support/http.ts";
import {
  askWith,
  badRequests,
  kept,
  oddTexts,
} from "#tests/support/bad-requests.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";

let server: ServerProcess;

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  server.remove();
});

for (const [what, question, status, says] of badRequests) {
  test(`${what} is answered ${status}, in words`, async () => {
    const answer = await ask(server.port, question(server.port));
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(says);
    expect(leaked(answer)).toBeNull();
  });
}

for (const [what, text] of oddTexts) {
  test(`a question with ${what} is shown again, whole and as plain text`, async () => {
    const answer = await ask(
      server.port,
      askWith(server.port, { intent: "check", text, wish: "public" }),
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
    askWith(server.port, {
      ...many,
      intent: "check",
      text: kept,
      wish: "public",
    }),
  );
  expect(answer.status).toBe(200);
});

test("names that belong to every object are no fields", async () => {
  const answer = await ask(
    server.port,
    askWith(server.port, {
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
