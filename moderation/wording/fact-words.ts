/** Gives a number of people without the number: "fem syskon" is "flera syskon". */
export function manyOf(surface: string): string {
  const noun = /\p{L}+$/u.exec(surface)?.[0] ?? "barn";
  return /s$/.test(noun) || /^(?:children|kids)$/i.test(noun)
    ? `several ${noun.toLowerCase()}`
    : `flera ${noun.toLowerCase()}`;
}

/** Gives sport without its place in the table: "spelar i landslaget" is "spelar i ett lag", "svensk mästare i boxning" is "idrottare". */
export function sportOf(surface: string): string {
  const verb = /^(?:spelar|spelade|tränar|tränade)(?=\s)/iu.exec(surface)?.[0];
  if (verb !== undefined) return `${verb.toLowerCase()} i ett lag`;
  const sport = /^(?<sport>\p{L}+) i (?:\p{L}+)?laget$/iu.exec(surface)
    ?.groups?.["sport"];
  if (sport !== undefined) return sport.toLowerCase();
  return /(?:lag|laget|lagets|svenskan)$/iu.test(surface) &&
    !/spelare/iu.test(surface)
    ? "ett lag"
    : "idrottare";
}

/** "TE22B", "sa1": the letters of a programme before its year. */
const ofProgramme =
  /^(?!klass|åk|årskurs|year|grade)\p{L}{2,6}[ -]?\d{1,2}\p{L}{0,2}$/iu;

/** Gives the stage of school a class belongs to. */
export function classOf(surface: string): string {
  const year = Number(/^\D*(\d)(?!\d)/.exec(surface)?.[1] ?? NaN);
  if (
    ofProgramme.test(surface) ||
    (/\p{L}{2,}[ -]?\d{2}/u.test(surface) && !/klass/i.test(surface))
  )
    return "en gymnasieklass";
  if (year >= 1 && year <= 3) return "en klass i lågstadiet";
  if (year >= 4 && year <= 6) return "en klass i mellanstadiet";
  if (year >= 7 && year <= 9) return "en klass i högstadiet";
  return "en klass";
}
