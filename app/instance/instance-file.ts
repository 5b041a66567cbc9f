import { z } from "zod";

const hex = z.string().regex(/^#[0-9a-f]{6}$/, "en färg som #00566b");
const day = z.iso.date("ett datum som 2026-11-02");
const words = z.string().trim().min(1, "får inte vara tom").max(4000);
const clock = z.string().regex(/^\d\d:\d\d$/, "ett klockslag som 08:00");

const palette = z.strictObject({
  accent: hex,
  accentDeep: hex,
  onAccent: hex,
  tint: hex,
  tint2: hex,
});

const topic = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      "små bokstäver a–z, siffror och bindestreck",
    ),
  name: words.max(60),
  description: words.max(300),
  isRisk: z.boolean(),
});

const crisisNumber = z.strictObject({
  number: z.string().regex(/^[0-9][0-9 -]{1,20}$/, "ett telefonnummer"),
  label: words.max(120),
  short: words.max(60),
  inStrip: z.boolean(),
  inFooter: z.boolean(),
});

const paragraphs = z.array(words).min(1);

const logo = z
  .string()
  .max(20_000, "högst 20 000 tecken")
  .regex(/^<svg[\s>]/, "en bild som börjar med <svg")
  .refine(
    (svg) =>
      !/<script|<foreignObject|\son[a-z]+=|(?:href|src)=["'](?!#)|url\((?!["']?#)/i.test(
        svg,
      ),
    "får inte innehålla skript eller hämta något utifrån",
  );

/** One municipality's forum as a file: everything an instance may decide. The published schema is made from this. */
export const instanceFile = z.strictObject({
  $schema: z.string().optional(),
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]{1,30}$/, "små bokstäver a–z och siffror"),
  name: words.max(60),
  shortName: words.max(40),
  municipalityCode: z.string().regex(/^\d{4}$/, "SCB:s fyra siffror"),
  population: z.int().min(1).max(20_000_000),
  hosts: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9.-]+$/, "ett värdnamn med små bokstäver, utan port"),
    )
    .min(1),
  logo,
  scene: z
    .string()
    .max(4000)
    .regex(/^polygon\([0-9.%, -]+\)$/, "polygon(…) med procent"),
  colours: z.strictObject({ light: palette, dark: palette }),
  languages: z.array(z.enum(["sv"])).min(1),
  unit: z.strictObject({
    name: words.max(80),
    byline: words.max(80),
    phone: z.string().regex(/^[0-9 -]+$/, "ett telefonnummer"),
    phoneHours: words.max(60),
    address: words.max(120),
    visit: words.max(80),
    accessibilityEmail: z.email("en e-postadress"),
  }),
  topics: z.array(topic).min(1).max(40),
  crisis: z.strictObject({
    checkedOn: day,
    numbers: z.array(crisisNumber).min(1).max(15),
  }),
  texts: z.strictObject({
    lead: words.max(400),
    whoAnswers: paragraphs,
    howWeHandle: z
      .array(z.strictObject({ heading: words.max(120), paragraphs }))
      .min(1),
    beforeYouAsk: z.array(words.max(300)).min(1),
    accessibility: z.strictObject({
      status: z.enum(["full", "partly", "not"]),
      assessedOn: day,
      updatedOn: day,
      shortcomings: z.array(
        z.strictObject({ text: words, fixBy: day.nullable() }),
      ),
      method: words,
    }),
  }),
  answerTarget: z.strictObject({ workingDays: z.int().min(1).max(30) }),
  workingHours: z.strictObject({
    days: z.array(z.int().min(1).max(7)).min(1),
    from: clock,
    to: clock,
  }),
  reviewMode: z.strictObject({
    soleAllowed: z.boolean(),
    /** How a question is held while one works on it: not at all, if one wants, or always. */
    claim: z.enum(["off", "optional", "required"]).default("required"),
    /** Hours the asker has to object to the public text before it goes out; 0 publishes when it is approved. */
    objectionHours: z.int().min(0).max(336).default(0),
  }),
  /** Who is told by e-mail that an acute question has come. */
  duty: z
    .strictObject({
      name: words.max(80),
      email: z.email("en e-postadress"),
      phone: z.string().regex(/^[0-9 -]+$/, "ett telefonnummer"),
    })
    .nullable()
    .default(null),
  discussion: z
    .strictObject({
      isOpen: z.boolean(),
      closedTopics: z.array(z.string().max(60)),
    })
    .default({ isOpen: true, closedTopics: [] }),
  /** Whether residents may leave an e-mail address to be told that something has happened. */
  notices: z.boolean().default(false),
  openStatistics: z.boolean().default(true),
  /** Words that templates use in braces, as {{telefon}}. */
  variables: z
    .record(
      z.string().regex(/^[a-zåäö][a-zåäö0-9-]{0,39}$/, "små bokstäver"),
      words.max(300),
    )
    .default({}),
  templates: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        kind: z.enum(["answer", "return", "link", "refer", "decline"]),
        title: words.max(80),
        body: words,
      }),
    )
    .max(200)
    .default([]),
  styleGuide: z.array(words.max(300)).max(30).default([]),
  retention: z
    .strictObject({
      reference: words.max(80),
      decidedOn: day,
      days: z.int().min(1).max(3650),
    })
    .nullable(),
  leaveUrl: z.url({
    protocol: /^https$/,
    error: "en adress som börjar med https",
  }),
  whitelist: z.strictObject({
    names: z.array(words.max(120)),
    contacts: z.array(words.max(120)),
  }),
});

/** An instance as the app uses it. */
export type Instance = Omit<z.infer<typeof instanceFile>, "$schema">;
export type Palette = z.infer<typeof palette>;
export type CrisisNumber = z.infer<typeof crisisNumber>;
