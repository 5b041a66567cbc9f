/** Engines, cars, computers and tests by their model: "yzf 125", "ldl 190". */
const models =
  /^(?:ktm|crf|yzf|cbr|gsx|bmw|amg|jbl|rtx|gtx|ssd|ram|usb|htc|iso|din|sfs|sou|nja|hfd|skv|dnr|cvr|www|dvs|tlf|mob|fax|ang|eks|dsv|osv|mfl|ekg|crp|hba|mmr|hpv|hiv|bup|hvb|kfm|npf|lss|lvu|lvm|lpt|lrv|sol|fkm|avd|kap|lgh|nok|dkk|pln|gbp|chf|str|cmp|cal|kwh|mhz|ghz|rpm|fps|mdr|kkr|msk|tkr|mkr|dkr|skr|stk|kst|jkp|gbg|hbg|sth|lkp|nkp|vxj|krs|fgh|jkl|rst|hjk)$/iu;
/** What is hardly ever a plate in capitals either, but beside a vehicle. */
const tests = /^(?:ldl|hdl|tsh|pcr|psa|npf|bmi|eeg|cbr|yzf|crf|gsx|gtx|rtx)$/iu;
const unit =
  /^\s?(?:kr|kronor|sek|euro|spänn|%|procent|mg|ml|cm|mm|km|kg|gram|st|år|mil|meter|m|grader|poäng|kvm|hk|hp|gb|mb|tum|watt|kcal|personer|gånger|ggr|minuter|min|timmar|tim|dagar|dar|veckor|månader|sidor|tusen|amp|ampere|säkring|:-)(?!\p{L})/iu;

/** Tells whether letters before figures are those of a model, a measure or a thing. */
export const isModel = (letters: string): boolean => models.test(letters);

/** Tells whether letters in capitals before figures are those of a test or an engine. */
export const isOfThing = (letters: string): boolean => tests.test(letters);

/** Tells whether what stands before a place is counted there: "HAR 500 KR". */
export const isCountedAt = (text: string, at: number): boolean =>
  unit.test(text.slice(at, at + 12));

/** "HAR 500 DAGAR": a word beside it is in capitals too, so that capitals say nothing. */
export const isLoudAt = (text: string, start: number, end: number): boolean =>
  /(?<![\p{L}\d])\p{Lu}{2,}[\s,.!?]{1,2}$/u.test(
    text.slice(Math.max(0, start - 24), start),
  ) || /^[\s,.!?]{1,2}\p{Lu}{2,}(?![\p{L}\d])/u.test(text.slice(end, end + 24));
