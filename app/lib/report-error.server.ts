import { constants } from "node:os";
import { pino } from "pino";

const log = pino({ base: null });

/** Writes that something broke: the kind of error and where in the code. Never its message, which may quote a text. */
export function reportError(error: unknown): void {
  if (!(error instanceof Error))
    return log.error({ kind: typeof error }, "error");
  const code = "code" in error ? codeOf(error.code) : undefined;
  const kind = only(kinds, error.name);
  log.error({ kind, code, at: framesOf(error) }, "error");
}

/** "TypeError", "AbortError", and "error" as PostgreSQL's driver writes it. */
const kinds = /^[A-Za-z]{0,40}(?:[Ee]rror|Exception)$/;
/** "ERR_INVALID_URL", "SQLITE_BUSY", and SQL's five signs, "23505". */
const codes = /^(?:[A-Z]{2,10}(?:_[A-Z0-9]{1,20}){1,6}|\d{2}[\dA-Z]{3})$/;

/** A code, or the system's own name for what went wrong: "ENOENT". */
const codeOf = (code: unknown): string | undefined =>
  typeof code === "string" && Object.hasOwn(constants.errno, code)
    ? code
    : only(codes, code);

/** A name as programs give them; anything that could be a word of a person is left out. */
function only(names: RegExp, name: unknown): string | undefined {
  return typeof name === "string" && names.test(name) ? name : undefined;
}

/** Where in the code, from below the message: a message may hold lines that look like places. */
function framesOf({ stack = "", message }: Error): string[] {
  const below = stack.slice(stack.indexOf(message) + message.length);
  return below
    .split("\n")
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}
