import { expect } from "vitest";
import { type Answer, ask, sendForm } from "./http.ts";
import type { ServerProcess } from "./server-process.ts";

type Fields = Record<string, string>;

/** Sends the forms of one municipality without a browser; staff with their cookie. */
export function plainly(server: ServerProcess, host: string) {
  const send = (path: string, fields: Fields, cookie = ""): Promise<Answer> =>
    sendForm(server.port, {
      ...{ host, path, fields },
      headers: cookie === "" ? {} : { cookie },
    });

  /** Asks a question and gives its code. */
  async function asks(text: string, wish: "public" | "private") {
    const page = await ask(server.port, { host, path: "/stall-en-fraga" });
    const formToken = valueIn(page.text, "formToken");
    const fields = { intent: "send", text, wish, formToken };
    const receipt = await send("/stall-en-fraga", fields);
    const shown = /<p class="code"[^>]*>(.*?)<\/p>/s.exec(receipt.text)?.[1];
    const code = (shown ?? "").replaceAll(/<[^>]*>|\s/g, "");
    expect(code).toMatch(/^\d{16}$/);
    return code;
  }

  /** Does something with a code, and holds that the page says so. */
  async function withCode(code: string, fields: Fields): Promise<void> {
    const answer = await send("/min-kod", { code, ...fields });
    expect([fields["intent"], answer.status]).toEqual([fields["intent"], 200]);
    expect(answer.text).not.toContain("error-summary");
  }

  /** Follows a one-time link of the command line and gives the cookie of who is welcome. */
  async function welcomed(link: string): Promise<string> {
    const password = "ett långt lösenord";
    const path = new URL(link).pathname;
    const person = { name: "Åsa Lind", password, again: password };
    const answer = await send(path, person);
    const cookie = answer.headers["set-cookie"]?.[0]?.split(";")[0];
    if (!cookie) throw new Error(`not welcome: ${answer.status}`);
    return cookie;
  }

  return { send, asks, withCode, welcomed };
}

/** The value of a hidden field of a page. */
export const valueIn = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";
