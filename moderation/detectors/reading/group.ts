import { normalize } from "../../normalize.ts";
import { fold } from "../../lexicon/fold.ts";
import type { Label } from "../../finding.ts";

const compact = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, "");

/** Takes a genitive off: "kalles", "max:s", "lars'" and their owner are one. */
function withoutGenitive(key: string): string {
  return key.replace(/[:']s?$/, "").replace(/(?<=.[^s])s$/, "");
}

/** The first name tells a person apart; a lone initial before it does not. */
function personKey(surface: string): string {
  const words = fold(surface)
    .split(/[\s.,]+/)
    .filter((word) => word !== "");
  const first = words.find((word) => word.length > 1) ?? words[0] ?? "";
  return withoutGenitive(first);
}

function numberKey(surface: string): string {
  const digits = surface
    .replace(/\D/g, "")
    .replace(/^(?:00)?46(?=[1-9]\d{6})/, "0");
  return digits.length === 12 ? digits.slice(2) : digits;
}

/** Gives the key that one person, place or number shares in any spelling, case or genitive. */
export function groupKey(surface: string, label: Label): string {
  const plain = normalize(surface).text;
  const isNumber =
    label === "ID" || (label === "CONTACT" && /^[\d\s()+./–-]+$/.test(plain));
  if (isNumber && /\d{4}/.test(plain.replace(/\D/g, "")))
    return `${label}:${numberKey(plain)}`;
  if (label === "PERSON") return `${label}:${personKey(plain)}`;
  return `${label}:${withoutGenitive(compact(plain))}`;
}
