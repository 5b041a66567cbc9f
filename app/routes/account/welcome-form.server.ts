import type { WelcomeRefusal } from "#app/components/desk/welcome-page.tsx";
import { isStrongPassword } from "#app/session/password.server.ts";
import { cleanLine } from "#moderation/clean-text.ts";

/** A name and a password that was typed the same way twice, or what is wrong with them. */
export function readWelcomeForm(
  form: FormData,
):
  | { ok: true; name: string; password: string }
  | { ok: false; refusal: WelcomeRefusal } {
  const name = cleanLine(String(form.get("name") ?? "")).slice(0, 100);
  const password = String(form.get("password") ?? "");
  const refuse = (error: WelcomeRefusal["error"]) =>
    ({ ok: false, refusal: { error, name } }) as const;
  if (name === "") return refuse("name-empty");
  if (!isStrongPassword(password)) return refuse("weak-password");
  if (password !== form.get("again")) return refuse("unlike");
  return { ok: true, name, password };
}
