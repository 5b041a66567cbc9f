import type { HeldOutDocument, HeldOutSpan } from "./parse-held-out.ts";

const allowed = {
  language: ["sv", "en", "mixed"],
  register: [
    "neutral",
    "teen-chat",
    "sms",
    "anxious-long",
    "formal",
    "l2",
    "elderly",
    "emoji",
  ],
  topic: [
    "familj",
    "ekonomi",
    "hemtjanst",
    "vald",
    "missbruk",
    "skola",
    "heder",
    "mobbning",
    "aldre",
    "psykisk-ohalsa",
    "ovrigt",
    "funktionsnedsattning",
    "boende",
  ],
  risk: ["none", "elevated", "acute"],
};
const labels = [
  "PERSON",
  "PLACE",
  "ORG",
  "ID",
  "CONTACT",
  "DATE",
  "AGE",
  "QUASI",
];

// Published by the Swedish Tax Agency as test numbers, or used in its own examples: they belong to nobody.
const testNumbers = ["201701012393", "191212121212"];

// PTS' series reserved for fiction, national part without the leading zero.
const fictional =
  /^0?(?:701740[6][0-9]{2}|8465004[0-9]{2}|3139006[0-9]{2}|4062804[0-9]{2}|9803192[0-9]{2})$/u;

function hasValidChecksum(digits: string): boolean {
  const sum = [...digits.slice(-10)].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}

function checkPersonalNumbers(text: string): string[] {
  return [...text.matchAll(/(?<!\d)(?:\d{2})?\d{6}[-+ ]?\d{4}(?!\d)/gu)]
    .map((match) => match[0].replace(/\D/gu, ""))
    .filter((digits) => !fictional.test(digits))
    .filter((digits) => hasValidChecksum(digits))
    .filter((digits) => !testNumbers.includes(digits))
    .map((digits) => `${digits} could be someone's personal number`);
}

function checkContacts(text: string): string[] {
  const mail = [...text.matchAll(/[^\s@]+@[^\s@]+\.[\p{L}]{2,}/gu)]
    .map((match) => match[0])
    .filter(
      (address) =>
        !/\.example$|@(?:[^@]*\.)?example\.(?:com|net|org|se)$/u.test(address),
    )
    .map((address) => `${address} is not at an example domain`);
  const phones = [
    ...text.matchAll(/(?<!\d[ /]?)(?:\+46|0046|0)[\d ()\-/]{7,}\d(?!\d)/gu),
  ]
    .map((match) => match[0].replace(/\D/gu, "").replace(/^(?:00)?46/u, ""))
    .filter((digits) => !fictional.test(digits.replace(/^0+/u, "0")))
    .map((digits) => `${digits} is not in a series reserved for fiction`);
  return [...mail, ...phones];
}

function checkSpans(d: HeldOutDocument): string[] {
  const all: HeldOutSpan[] = [...d.spans, ...d.optional].sort(
    (a, b) => a.start - b.start,
  );
  return all.flatMap((span, index) => {
    const faults: string[] = [];
    if (d.text.slice(span.start, span.end) !== span.text)
      faults.push(`offset of ${span.text}`);
    if (!labels.includes(span.label)) faults.push(`label of ${span.text}`);
    if (span.text.trim() !== span.text) faults.push(`space in ${span.text}`);
    if (span.start < (all[index - 1]?.end ?? 0))
      faults.push(`overlap at ${span.text}`);
    return faults;
  });
}

/** Lists everything wrong with one document: unknown words in its header, wrong offsets, numbers that could be real. */
export function checkDocument(d: HeldOutDocument): string[] {
  const keys = ["language", "register", "topic", "risk"] as const;
  const unknown = keys.filter((key) => !allowed[key].includes(d[key]));
  const faults = [
    ...unknown.map((key) => `unknown ${key} ${d[key]}`),
    ...(d.riskAlso === d.risk ? ["risk twice"] : []),
    ...(/[⟦⟧]|\{U\+/u.test(d.text) ? ["leftover markup"] : []),
    ...checkSpans(d),
    ...checkPersonalNumbers(d.text),
    ...checkContacts(d.text),
  ];
  return faults.map((fault) => `${d.id} ${fault}`);
}
