export type HeldOutSpan = {
  start: number;
  end: number;
  label: string;
  text: string;
};

export type HeldOutDocument = {
  id: string;
  language: string;
  register: string;
  topic: string;
  risk: string;
  riskAlso: string | null;
  hard: boolean;
  text: string;
  spans: HeldOutSpan[];
  optional: HeldOutSpan[];
};

const header =
  /^# (h\d{3}) \| (\S+) \| (\S+) \| (\S+) \| (\S+) \| (hard|-)(?: \| also (\S+))?$/u;

/** Turns {U+200B} into the character itself, so that invisible characters can be read in the source. */
const unescape = (text: string) =>
  text.replace(/\{U\+([0-9A-F]{4,6})\}/gu, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );

function parseBody(markup: string) {
  const spans: HeldOutSpan[] = [];
  const optional: HeldOutSpan[] = [];
  let text = "";
  for (const part of markup.split(/(⟦[^⟧]*⟧)/u)) {
    const mark = /^⟦(\??)([A-Z]+):([^⟧]+)⟧$/u.exec(part);
    const surface = unescape(mark?.[3] ?? part);
    const span = {
      start: text.length,
      end: text.length + surface.length,
      label: mark?.[2] ?? "",
      text: surface,
    };
    if (mark) (mark[1] === "?" ? optional : spans).push(span);
    text += surface;
  }
  return { text, spans, optional };
}

function parseDocument(block: string): HeldOutDocument {
  const lineEnd = block.indexOf("\n");
  const head = header.exec(block.slice(0, lineEnd));
  if (!head) throw new SyntaxError(`not a header: ${block.slice(0, lineEnd)}`);
  const [, id = "", language = "", register = "", topic = "", risk = ""] = head;
  return {
    id,
    language,
    register,
    topic,
    risk,
    riskAlso: head[7] ?? null,
    hard: head[6] === "hard",
    ...parseBody(block.slice(lineEnd).trim()),
  };
}

/** Reads the annotated source into documents with offsets in UTF-16 code units. */
export function parseHeldOut(source: string): HeldOutDocument[] {
  return source
    .split(/^(?=# h\d)/mu)
    .filter((block) => block.trim() !== "")
    .map(parseDocument);
}
