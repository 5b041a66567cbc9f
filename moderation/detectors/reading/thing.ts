import { formTest } from "./form-test.ts";

/** What one wears or carries, sits or lies on, eats, reads and runs, and the rooms everybody has: the last part of what is in no dictionary. */
const lastParts =
  /.{2}(?:fick(?:an|orna)|jack(?:an|orna)|byx(?:an|orna)|kappan|rocken|tröj(?:an|orna)|koft(?:an|orna)|västen|väst(?:an|arna)|möss(?:an|orna)|hatten|skon|skorna|stöv(?:eln|larna)|sock(?:an|orna)|strump(?:an|orna)|vant(?:en|arna)|väsk(?:an|orna)|säcken|säckarna|påsen|påsarna|kassen|kassarna|plånboken|hjälmen|bältet|stolen|stolarna|sätet|sätena|soff(?:an|orna)|fåtölj(?:en|erna)|bänken|sängen|sängarna|madrass(?:en|erna)|kudd(?:en|arna)|täcket|filt(?:en|arna)|vagnen|vagnarna|sadeln|mattan|mattorna|skrinet|låd(?:an|orna)|korgen|korgarna|hyll(?:an|orna)|skåpet|skåpen|rummet|rummen|köket|kammaren|kylen|frysen|kaffet|soppan|grytan|maten|kakan|kakorna|tårtan|brödet|smörgås(?:en|arna)|korven|köttet|osten|såsen|degen|glassen|ölen|mjölken|saften|burk(?:en|arna)|flask(?:an|orna)|muggen|koppen|glaset|tallriken|kannan|boken|böckerna|bladet|brevet|breven|inkastet|lapp(?:en|arna)|listan|listorna|pärmen|pärmarna|journalen|blankett(?:en|erna)|kuvert(?:et|en)|häft(?:et|ena)|testet|provet|luren|telefonen|mobilen|skärmen|datorn|[mnrlst]atorn|motorn|maskinen|knappen|sladden|kabeln|ventilen|kön|skulden|kunskapen|paraden|insamlingen|lossningen|väggen|golvet|dörren|fönstret|kvisten)$/;

/** Everyday words a dictionary forgets. */
const whole =
  /^(?:farstun|förstun|charken|sakristian|carporten|hammocken|necessären|sekretären|ruffen|cisternen|kollegiet|professionen|tamburen|skafferiet|tacksägelsen|hurtsen|puffen|sackosäcken|klinkern|kaklet|parketten)$/;

/** Tells whether a word in small letters is a thing in the definite form, be it in no dictionary: "byxfickan", "bilbarnstolen", "farstun". */
export const isThing = formTest(
  ({ key, shape }) =>
    shape === "lower" && (lastParts.test(key) || whole.test(key)),
);
