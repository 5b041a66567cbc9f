import type { Evidence } from "../finding.ts";
import type { Detector } from "./detector.ts";
import type { Document } from "./document.ts";
import { evidenceForMatches, type Reason } from "./evidence.ts";

const shape =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}](?:[\p{L}\p{N}._%+-]{0,63}[\p{L}\p{N}_+-])?@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:\.[\p{L}\p{N}-]{2,24}){1,3}(?![\p{L}\p{N}])/gu;
/** With spaces let in: "e k a j s a @ example . com". */
const spaced =
  /(?<![\p{L}\p{N}._%+-])(?:(?:\p{L} ){2,30}|[\p{L}\p{N}._%+-]{1,40} )@ ?[\p{L}\p{N}-]{2,40}(?: ?\. ?[\p{L}\p{N}-]{2,24}){1,2}(?![\p{L}\p{N}])/gu;
const at = String.raw`(?:@|_(?:at|snabel-?a|alfakrull|alfa_kanelbulle|kanelbulle)_|\s?[\[({<]\s?(?:at|snabel-?a|alfakrull|a|kanelbulle|miukumauku|ät)\s?[\])}>]\s?|\s(?:at|snabel-?a|alfakrull|kanelbulle|apestaart|miukumauku|ät|a-krull)\s)`;
const dot = String.raw`(?:\.|_(?:dot|punkt|prick)_|\s?[\[({<]\s?(?:dot|punkt|prick|piste|\.)\s?[\])}>]\s?|\s(?:dot|punkt|prick|piste)\s)`;
const end = String.raw`(?:se|com|nu|net|org|fi|no|dk|eu|me|example|invalid|test|info|io|uk|de|live|mail)`;
const part = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}+-]|_(?!(?:at|punkt|dot|snabel|alfa|kanelbulle|prick)[-_a])){0,39}`;
const disguised = new RegExp(
  String.raw`(?<![\p{L}\p{N}._+-])${part}(?:${dot}${part}){0,3}${at}${part}(?:${dot}${part}){0,2}${dot}${end}(?![\p{L}\p{N}])`,
  "giu",
);
const strongAt = String.raw`(?:_(?:snabel-?a|alfakrull|alfa_kanelbulle|kanelbulle)_|\s?[\[({<]\s?(?:snabel-?a|alfakrull|kanelbulle)\s?[\])}>]\s?|\s(?:snabel-?a|alfakrull|kanelbulle|miukumauku)\s)`;
/** Nobody says "kanelbulle" between two names but in an address, whatever its ending. */
const spelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}._+-])${part}(?:${dot}${part}){0,3}${strongAt}${part}(?:${dot}${part}){1,3}(?![\p{L}\p{N}])`,
  "giu",
);
/** A sender with only the provider said: "anna.berg snabela gmail". */
const provider = new RegExp(
  String.raw`(?<![\p{L}\p{N}._+-])${part}(?:${dot}${part}){0,3}${at}(?:gmail|hotmail|outlook|live|yahoo|icloud|telia|spray|protonmail|proton|tele2|bredband|msn)(?:${dot}${end})?(?![\p{L}\p{N}])`,
  "giu",
);

const reason = (ruleId: Reason["ruleId"], weight: number): Reason => ({
  kind: "email",
  source: "shape",
  ruleId,
  weight,
});

/** Finds e-mail addresses, plain and disguised. */
export const email: Detector = {
  id: "email",
  version: "1",
  kinds: ["email"],
  run: (document: Document): Evidence[] => [
    ...evidenceForMatches(document, shape, () => reason("email-shape", 0.98)),
    ...evidenceForMatches(document, spaced, () =>
      reason("email-disguised", 0.85),
    ),
    ...evidenceForMatches(document, /mailto:[^\s<>"]{3,80}/giu, () =>
      reason("email-shape", 0.95),
    ),
    ...evidenceForMatches(document, disguised, () =>
      reason("email-disguised", 0.9),
    ),
    ...evidenceForMatches(document, spelled, () =>
      reason("email-disguised", 0.85),
    ),
    ...evidenceForMatches(document, provider, () =>
      reason("email-disguised", 0.85),
    ),
  ],
};
