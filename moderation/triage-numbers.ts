import type { Peril } from "./triage.ts";

/**
 * Whom to call for what, the first first: national lines open to everybody. 112 SOS Alarm; 90101 Självmordslinjen (Mind);
 * 020-50 50 50 Kvinnofridslinjen; 116 111 Bris; 1177 healthcare advice; 114 14 police. An instance shows those it has among its own numbers.
 */
const lines: Record<Peril, readonly string[]> = {
  suicide: ["112", "90101", "116 111", "1177"],
  body: ["112", "1177"],
  violence: ["112", "020-50 50 50", "116 111"],
  rape: ["112", "020-50 50 50", "1177", "116 111"],
  child: ["112", "116 111", "020-50 50 50"],
  honour: ["112", "020-50 50 50", "116 111", "114 14"],
  harm: ["112", "114 14"],
  hardship: ["112", "114 14"],
  unclear: ["112", "1177", "020-50 50 50", "116 111"],
};

const digitsOf = (number: string): string => number.replaceAll(/\D/g, "");

/** The instance's own numbers that fit, in the order to try them. */
export function numbersFor<Line extends { number: string }>(
  peril: Peril,
  own: readonly Line[],
): Line[] {
  return lines[peril].flatMap(
    (number) =>
      own.find((line) => digitsOf(line.number) === digitsOf(number)) ?? [],
  );
}
