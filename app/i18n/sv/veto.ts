import type { Catalogue } from "./catalogue.ts";

/** What staff read of the asker's right to see a text before it goes out. */
export const veto = {
  "queue.done.approved":
    "Texten är godkänd. Den publiceras när den som frågade har haft tid att läsa den.",
  "veto.objection": "Den som frågade har sagt nej till texten",
  "veto.objectionMeaning":
    "Texten var godkänd. Nu ska den ändras och läsas av en kollega igen. Så här skriver den som frågade:",
  "veto.earlier": (count: number) =>
    count === 1 ? "Visa en tidigare invändning" : "Visa tidigare invändningar",
  "veto.approve": (version: number) => `Godkänn version ${version}`,
  "veto.soleApprove": (version: number) => `Godkänn egen version ${version}`,
  "veto.approveHint": (hours: number) =>
    `Den som frågade får ${hours === 1 ? "en timme" : `${hours} timmar`} på sig att läsa texten. Sedan publiceras den. Ändras ett enda tecken måste texten läsas igen.`,
  "veto.waitsTitle": "Godkänd, den som frågade läser",
  "veto.waits": (time: string) => `Publiceras tidigast ${time}.`,
  "veto.waitsMeaning":
    "Den som frågade kan säga ja tidigare, be om en ändring eller välja att bara få svaret privat. Frågelådan publicerar sedan av sig själv. Ser du något som är fel kan du skicka tillbaka texten.",
  "veto.listTitle": "Godkända, den som frågade läser först",
  "veto.listed": (time: string) => `Publiceras tidigast ${time}`,
} as const satisfies Catalogue;
