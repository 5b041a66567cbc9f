import type { Evidence } from "../../finding.ts";
import { services } from "../cues/services.ts";
import type { Detector } from "../detector.ts";
import { matchesOf } from "../patterns/matches.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";
import { toldAccount } from "./handle-reason.ts";

const who = String.raw`(?:jag|han|hon|hen|de|dom|vi|i|he|she|they)`;
const account = String.raw`(?<![\p{L}\p{N}._@-])[\p{L}\p{N}](?:[\p{L}\p{N}_]|[.-](?=[\p{L}\p{N}_])){2,40}`;
const withFigures = String.raw`(?<![\p{L}\p{N}._@-])\p{L}[\p{L}_.]{2,24}\d{1,4}(?![\p{L}\p{N}])`;

/** "SirHalvar71 (psn)", "strul.maja✨ på messenger": the service after the account. */
const beforeService = new RegExp(
  String.raw`(?<span>${account})(?:\p{Extended_Pictographic}\ufe0f?){0,3}\s(?:(?:på|on)\s(?:min\s|mitt\s)?|\((?:på\s)?)(?:${services})(?!\p{L})`,
  "giu",
);
/** What stands after it: where a text has none, the account before is not looked for at every word. */
const thereService = new RegExp(
  String.raw`\s(?:(?:på|on)\s(?:min\s|mitt\s)?|\((?:på\s)?)(?:${services})(?!\p{L})`,
  "giu",
);
/** "säljer som fynd-kalle på tradera": what somebody is there for others. */
const actsThere = new RegExp(
  String.raw`(?<!\p{L})(?:säljer|sålde|spelar|spelade|skriver|skrev|postar|postade|streamar|kommenterar|köper|finns|hittas|hittar?\s(?:du\s|ni\s)?(?:mig|henne|honom)|loggar\sin|sells|plays|posts|writes)(?:\s${who})?\ssom\s(?<span>${account})\s(?:på|i|on)\s(?:${services})(?!\p{L})`,
  "giu",
);
/** "kallade han sig Honung73", "skrev hon som Ensamvarg58": a word and figures that somebody goes by. */
const goesBy = new RegExp(
  String.raw`(?<!\p{L})(?:kall(?:ar|ade|at)\s(?:${who}\s)?(?:sig|mig)|kallas(?:\s${who})?|${who}\s(?:heter|hette)|(?:heter|hette)\s${who}|(?:${who}\s(?:skriver|skrev|spelar|spelade|chattar|chattade|finns)|(?:skriver|skrev|spelar|spelade|chattar|chattade)(?:\s${who})?)\s(?:som|under)|går\sunder|gick\sunder|goes\sby|calls\s(?:himself|herself))(?:\s(?:för|som|namnet|nicket|där|bara|nu|då)){0,2}\s["'”“]?(?<span>${withFigures})`,
  "giu",
);
/** "u/trasselfia": an account as reddit writes it. */
const reddit =
  /(?<![\p{L}\p{N}/._-])u\/(?<span>[\p{L}\d_-]{3,20})(?![\p{L}\d/])/giu;

const spanOf = ({ groups }: RegExpExecArray) => groups?.span ?? "";

/** A sign inside or figures make an account of a word; "2024 på facebook" and "4-5 på appen" are none. */
const isMarked = (span: string) => /\p{L}/u.test(span) && /[._\d]/.test(span);
/** "iphone15 (appen)": what things are called. */
const isThing =
  /^(?:covid|fifa|iphone|ios|windows|android|galaxy|ipad|ps|xbox|version|v|plan|vision|agenda|kl|ca|nr|sid|lgy|gy)\.?-?\d+$/iu;

/** "som privatperson": a word, unless it is chained as only accounts are. */
const isPlain = ({ vocabulary }: Document, span: string): boolean =>
  span.split("-").length < 3 && vocabulary.isOrdinary(span.toLowerCase());

const beforeServices = (document: Document): Evidence[] =>
  matchesOf(document, thereService).length === 0
    ? []
    : evidenceForMatches(document, beforeService, (match) =>
        isMarked(spanOf(match)) && !isThing.test(spanOf(match))
          ? toldAccount(0.7)
          : null,
      );

/** Finds accounts by how somebody uses them: sells as, goes by, is found as. */
export const handleUsed: Detector = {
  id: "handle-used",
  version: "1",
  kinds: ["handle"],
  run: (document: Document): Evidence[] => [
    ...beforeServices(document),
    ...evidenceForMatches(document, actsThere, (match) =>
      isPlain(document, spanOf(match)) ? null : toldAccount(0.6),
    ),
    ...evidenceForMatches(document, goesBy, (match) =>
      isThing.test(spanOf(match)) ? null : toldAccount(0.65),
    ),
    ...evidenceForMatches(document, reddit, () => toldAccount(0.8)),
  ],
};
