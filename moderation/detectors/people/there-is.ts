import type { Word } from "../reading/document.ts";

/** "Finns person som pratar tigrinja?": what there is, asked without an article, and no Finn's. */
export const isThereIs = (word: Word, next: Word): boolean =>
  word.key === "finns" &&
  /^(?:person|personer|personal|barn|människa|människor|kvinna|man|granne|vän|kompis|kontaktperson|handläggare|tolk|assistent|läkare|familj)$/.test(
    next.key,
  );
