import type { Word } from "../reading/document.ts";

/** Whom there is, and whom there is something for. */
const someone =
  /^(?:person|personer|personal|barn|människa|människor|kvinna|man|granne|vän|kompis|kontaktperson|handläggare|tolk|assistent|läkare|familj)$/;
const something =
  /^(?:grupp|grupper|gruppen|träff|träffar|stöd|stödet|kurs|kurser|hjälp|mottagning|jour|program|utbildning|café|cafe|chatt|chat|forum|linje|samtal|aktivitet|aktiviteter|boende|jobb|plats|bidrag|pengar|group|groups|support|meeting|meetings|help|course|class)$/;

/** "Finns person som pratar tigrinja?", "Finns mamma grupp?": what there is, asked without an article, and no Finn's. */
export const isThereIs = (
  word: Word,
  next: Word,
  after: Word | undefined,
): boolean =>
  word.key === "finns" &&
  (someone.test(next.key) || (after?.gap === " " && something.test(after.key)));
