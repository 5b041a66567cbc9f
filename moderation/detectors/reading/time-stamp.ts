const day = String.raw`(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[ T_]{1,2}`;
const grownDay = String.raw`(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[_T-]`;
const clock = String.raw`(?:[01]\d|2[0-4])[:.]?[0-5]\d(?:[:.]?[0-5]\d)?`;

/** "2024-03-12 14:30:22", "20240312_143022": what telephones write above a message and call a picture. */
export const timeStamp = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/+-])(?:${day}|${grownDay})${clock}(?![\p{L}\p{N}]|[-/]\d)`,
  "gu",
);

const beginning = new RegExp(
  String.raw`^(?:${day}(?:[01]\d|2[0-4])|${grownDay}${clock})(?!\d)`,
  "u",
);

/** Tells whether figures begin as a time stamp does: a day and an hour are no number to call and no account. */
export const beginsAsTimeStamp = (text: string): boolean =>
  beginning.test(text);
