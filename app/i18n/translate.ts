import { sv } from "./sv.ts";

type Messages = typeof sv;
export type MessageKey = keyof Messages;
type ParametersOf<Key extends MessageKey> = Messages[Key] extends (
  ...parameters: infer Given
) => string
  ? Given
  : [];

/** The sentence of a key, made from its parameters. */
export function t<Key extends MessageKey>(
  key: Key,
  ...parameters: ParametersOf<Key>
): string {
  const message: unknown = sv[key];
  return makesSentence(message) ? message(...parameters) : String(message);
}

const makesSentence = (
  message: unknown,
): message is (...parameters: readonly unknown[]) => string =>
  typeof message === "function";
