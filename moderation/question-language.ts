/** Languages a question can be told to be in; "other" is one we do not know. */
export const questionLanguages = [
  ...["sv", "en", "fi", "se", "so", "ar", "fa", "ckb", "ku", "tr"],
  ...["ti", "am", "uk", "ru", "pl", "bs", "sq", "ro", "es", "fr"],
  ...["de", "no", "da", "other"],
] as const satisfies readonly string[];
export type QuestionLanguage = (typeof questionLanguages)[number];
