import { setTimeout as pause } from "node:timers/promises";
import { copyFileSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { freshAddress } from "#tests/support/fresh-address.ts";
import { ask, sendForm } from "#tests/support/http.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";
import { signInAs } from "#tests/support/sign-in.ts";

const host = "sundvik.localhost";

async function start(databaseUrl: string, folder: string) {
  const server = await startServer({ databaseUrl, folder });
  onTestFinished(() => server.stop());
  return server;
}

/** Two folders with the same key file, as two machines of one installation have. */
function twoFolders(): [string, string] {
  const one = mkdtempSync(path.join(tmpdir(), "fragaladan-one-"));
  const two = mkdtempSync(path.join(tmpdir(), "fragaladan-two-"));
  return [one, two];
}

const shareKey = (from: string, to: string): void => {
  mkdirSync(path.join(to, "keys"), { recursive: true });
  const key = path.join("keys", "data.key");
  copyFileSync(path.join(from, key), path.join(to, key));
};

async function askAt(server: ServerProcess): Promise<string> {
  const page = await ask(server.port, { host, path: "/stall-en-fraga" });
  const formToken = /name="formToken" value="([^"]+)"/.exec(page.text)?.[1];
  const receipt = await sendForm(server.port, {
    host,
    path: "/stall-en-fraga",
    fields: {
      intent: "send",
      text: "Hur söker jag hemtjänst?",
      wish: "public",
      formToken: formToken ?? "",
    },
  });
  const code = /<p class="code"[^>]*>(.*?)<\/p>/s.exec(receipt.text)?.[1] ?? "";
  return code.replaceAll(/<[^>]*>|\s/g, "");
}

test("two processes on one PostgreSQL are one forum: asked at one, read at the other; taken down at one, gone at both within a second", async () => {
  const address = await freshAddress("postgres", "empty");
  if (!("url" in address)) throw new Error("no PostgreSQL");
  const [firstFolder, secondFolder] = twoFolders();
  const one = await start(address.url, firstFolder);
  shareKey(firstFolder, secondFolder);
  const two = await start(address.url, secondFolder);

  const code = await askAt(one);
  const fields = { code };
  const read = await sendForm(two.port, { host, path: "/min-kod", fields });
  expect(read.text).toContain("Hur söker jag hemtjänst?");

  const home = await ask(two.port, { host, path: "/" });
  const thread = /\/fragor\/([0-9a-z]{26})/.exec(home.text)?.[1] ?? "";
  const address2 = `/fragor/${thread}`;
  expect((await ask(two.port, { host, path: address2 })).status).toBe(200);
  const cookie = await signInAs(one, "sundvik", "maja");
  await sendForm(one.port, {
    host,
    path: `/granska/tradar/${thread}`,
    headers: { cookie },
    fields: { reasonCode: "wrong", reason: "Ett prov" },
  });
  expect((await ask(one.port, { host, path: address2 })).status).toBe(410);
  await pause(1_000);
  expect((await ask(two.port, { host, path: address2 })).status).toBe(410);
}, 120_000);
