const hours = (count: number | null): string =>
  count === null ? "–" : `${count} tim`;
const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`;
const weekNumber = (week: string): string => String(Number(week.slice(6)));

/** Words of the statistics, for staff and for everybody. */
export const insight = {
  "desk.insight": "Insikt",
  "insight.pageTitle": "Insikt",
  "insight.title": (from: string, to: string) =>
    `Insikt, vecka ${weekNumber(from)}–${weekNumber(to)}`,
  "insight.weeks": (count: number) => `${count} veckor`,
  "insight.period": "Period",
  "insight.csv": "Hämta som CSV",
  "insight.received": "Frågor",
  "insight.answeredOf": (count: number) => `${count} har fått svar`,
  "insight.inTime": "Svar i tid",
  "insight.inTimeOf": (workingDays: number) =>
    workingDays === 1
      ? "målet är en arbetsdag"
      : `målet är ${workingDays} arbetsdagar`,
  "insight.half": "Typisk svarstid",
  "insight.halfWhat": "arbetstid, hälften går fortare",
  "insight.published": "Publicerade",
  "insight.publishedRest": (count: number) =>
    `${count} besvarade privat eller på annat sätt, eller väntar`,
  "insight.helped": "Blev hjälpta",
  "insight.helpedOf": (told: number) =>
    told === 0 ? "ingen har svarat på frågan än" : `av ${told} som svarade`,
  "insight.minutes": "Minuter per publicerat svar",
  "insight.minutesWhat":
    "hälften tar kortare tid; pauser över två minuter räknas inte",
  "insight.secondRead": "Väntan på andra läsning",
  "insight.private": "Vill ha privat svar",
  "insight.risk": "Akuta och bråttom",
  "insight.riskOf": (acute: number, elevated: number) =>
    `${acute} akuta, ${elevated} med förhöjd risk`,
  "insight.deflected": "Hittade svaret själva",
  "insight.deflectedWhat": "sa att ett publicerat svar räckte",
  "insight.deflectedOf": (deflected: number, received: number) =>
    deflected === 0
      ? "ingen har sagt att ett publicerat svar räckte"
      : `sa att ett publicerat svar räckte, ${percent(deflected, deflected + received)} av alla med en fråga`,
  "insight.readersHelped": "Läsare som fick hjälp",
  "insight.readersHelpedWhat":
    "av dem som tryckte på ja eller nej vid ett svar",
  "insight.readersTold": "Läsare som tryckte på ja eller nej",
  "insight.readersHelpedOf": (told: number) =>
    told === 0
      ? "ingen läsare har svarat än"
      : `av ${told} som tryckte på ja eller nej vid ett svar`,
  "insight.hours": hours,
  "insight.percent": percent,
  "insight.number": (count: number | null) =>
    count === null ? "färre än 5" : String(count),
  "insight.weekChart": "Frågor per vecka",
  "insight.weekChartHow":
    "Fylld stapel: svar i tid. Randig topp: för sent eller väntar för länge.",
  "insight.weekChartTitle": (weeks: number, most: number, late: number) =>
    `Frågor per vecka under ${weeks} veckor. Som mest ${most} på en vecka. ${late} fick vänta för länge.`,
  "insight.weekAxis": "Vecka",
  "insight.week": weekNumber,
  "insight.column.week": "Vecka",
  "insight.column.inTime": "I tid",
  "insight.column.late": "För sent",
  "insight.weekTable": "Visa veckorna som tabell",
  "insight.hourChart": "När på dygnet frågorna kommer",
  "insight.hourChartTitle": (most: number) =>
    `Frågor per timme på dygnet. Flest kommer klockan ${most}.`,
  "insight.hourTable": "Visa timmarna som tabell",
  "insight.column.hour": "Klockan",
  "insight.column.count": "Frågor",
  "insight.hour": (hour: number) => String(hour).padStart(2, "0"),
  "insight.topics": "Per ämne",
  "insight.column.topic": "Ämne",
  "insight.column.published": "Publicerade",
  "insight.column.share": "Andel publicerade",
  "insight.column.half": "Hälften inom",
  "insight.column.mostly": "Nio av tio inom",
  "insight.column.helped": "Blev hjälpta",
  "insight.column.deflected": "Hittade svaret själva",
  "insight.noTopic": "Utan ämne",
  "insight.tooFew": "för få svar",
  "insight.none": "Inga frågor har kommit under perioden.",

  "statistics.pageTitle": "Öppen statistik",
  "statistics.title": "Så går det för Frågelådan",
  "statistics.lead": (weeks: number) =>
    `Här är de senaste ${weeks} veckorna i siffror. Vi räknar frågor och svar, aldrig personer.`,
  "statistics.together": "Små ämnen, hopslagna",
  "statistics.hidden":
    "Tal under fem visas inte, och små ämnen slås ihop så att talet inte går att räkna fram.",
  "statistics.tooFew":
    "Det har kommit för få frågor för att visa dem per ämne utan att någon kan kännas igen.",
  "statistics.csv": "Hämta siffrorna som CSV",
  "statistics.closed": "Kommunen visar ingen statistik här.",
  "foot.statistics": "Öppen statistik",
} as const;
