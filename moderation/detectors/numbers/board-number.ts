import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";

const edge = String.raw`(?<![\p{L}\p{N}.,:/@_-])`;
const end = String.raw`(?![\p{L}\p{N}]|[.,:/-]\p{N})`;
/** The letters of boards and offices, as far as they are no words. */
const boards = String.raw`sn|ssn|soc|socn|ifo|bun|buf|af|vof|ks|kf|bn|gn|äf|äo|äon|vn|von|ao|hvo|asn|osn|kfn|uan|gvn|ftn|sbn|mbn|avn|ivn|ian|ioan|sdn|scn|nf|sf|ssf|vuf|sof|ams|ekb|asf|stn|ivo|fvo|son(?=[-\d]|$)`;
const boardLetters = new RegExp(`^(?:${boards})$`, "iu");
/** Tells whether letters are those that a board is known by. */
export const isOfBoards = (letters: string): boolean =>
  boardLetters.test(letters);
const number = String.raw`(?:20[0-3]\d[/:.-](?!(?:19|20)\d\d(?!\d))\d{3,6}|[012]\d[/:.-]\d{3,6})(?:-\d{1,3})?`;
/** "sn 2023/418", "ifo-23-418", "Soc 2023/418": a board's letters in small ones, a year and a number. */
const ofBoard = new RegExp(
  String.raw`${edge}(?:${boards})[ -]?${number}${end}`,
  "giu",
);
/** "Bu-2023/0041": of a board that the list does not know, joined by a hyphen. */
const joined = new RegExp(
  String.raw`${edge}(?!(?:Okt|Nov|Dec|Jan|Feb|Mar|Apr|Maj|Jun|Jul|Aug|Sep)-)\p{Lu}\p{Ll}{1,3}-20[0-3]\d[/:]\d{1,6}${end}`,
  "gu",
);
/** "SN-2023.418": with a full stop before the number. */
const withStop = new RegExp(
  String.raw`${edge}(?!(?:SFS|SOU|NJA|HFD|RÅ|MIG)(?!\p{L}))\p{Lu}{2,5}[ -]20[0-3]\d\.\d{2,6}${end}`,
  "gu",
);
/** "IFO/AB 23-418": the letters of an office and of who writes. */
const ofWriter = new RegExp(
  String.raw`${edge}(?!(?:EU|EG)(?!\p{L}))\p{Lu}{2,5}\/\p{Lu}{1,4}[ -]${number}${end}`,
  "gu",
);

const reason: Reason = {
  kind: "case-number",
  source: "shape",
  ruleId: "case-number-shape",
  weight: 0.6,
};

/** Finds case numbers by the letters of a board, in whatever letters these are. */
export const boardNumber: Detector = {
  id: "board-number",
  version: "1",
  kinds: ["case-number"],
  run: (document): Evidence[] =>
    [ofBoard, joined, withStop, ofWriter].flatMap((pattern) =>
      evidenceForMatches(document, pattern, () => reason),
    ),
};
