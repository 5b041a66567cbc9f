import {
  inStockholm,
  type WorkingHours,
  workingHoursBetween,
} from "./clock.ts";
import type { Risk, Wish } from "./submission.ts";

/** One question as statistics see it: no words, no names, no code. */
export interface InsightRow {
  topicId: string | null;
  wish: Wish;
  risk: Risk;
  receivedAt: string;
  dueAt: string | null;
  /** When the asker first had an answer, a question back or a way on; null while they wait. */
  answeredAt: string | null;
  isPublished: boolean;
  staffSeconds: number;
  helped: "yes" | "partly" | "no" | null;
}

export interface TopicInsight {
  topicId: string | null;
  received: number;
  published: number;
  /** Working hours within which half, and nine of ten, had an answer; null where nobody has. */
  half: number | null;
  mostly: number | null;
  helped: number;
  told: number;
}

export interface WeekInsight {
  /** ISO 8601, as "2026-W47". */
  week: string;
  inTime: number;
  late: number;
}

export interface Insight {
  received: number;
  answered: number;
  inTime: number;
  published: number;
  private: number;
  acute: number;
  elevated: number;
  /** Working hours. */
  half: number | null;
  helped: number;
  told: number;
  /** Minutes of staff time for half of the published answers. */
  minutes: number | null;
  weeks: readonly WeekInsight[];
  topics: readonly TopicInsight[];
  /** Questions by the hour of the Swedish day they came in, 0 to 23. */
  hours: readonly number[];
}

interface Reading {
  now: Date;
  workingHours: WorkingHours;
  /** Every week of the period, so that one without questions shows as none. */
  weeks: readonly string[];
  weekOf: (at: Date) => string;
}

/** What a period's questions tell about the work. */
export function insightOf(
  rows: readonly InsightRow[],
  reading: Reading,
): Insight {
  const count = (fits: (row: InsightRow) => boolean) =>
    rows.filter(fits).length;
  const told = rows.filter(({ helped }) => helped !== null);
  return {
    received: rows.length,
    answered: count(({ answeredAt }) => answeredAt !== null),
    inTime: count((row) => !isLate(row, reading.now)),
    published: count(({ isPublished }) => isPublished),
    private: count(({ wish }) => wish === "private"),
    acute: count(({ risk }) => risk === "acute"),
    elevated: count(({ risk }) => risk === "elevated"),
    half: quantile(hoursToAnswer(rows, reading), 0.5),
    helped: told.filter(({ helped }) => helped !== "no").length,
    told: told.length,
    minutes: quantile(minutesOf(rows), 0.5),
    weeks: reading.weeks.map((week) => weekInsight(week, rows, reading)),
    topics: topicInsights(rows, reading),
    hours: hoursOf(rows),
  };
}

const isLate = ({ dueAt, answeredAt }: InsightRow, now: Date): boolean =>
  dueAt !== null && (answeredAt ?? now.toISOString()) > dueAt;

const minutesOf = (rows: readonly InsightRow[]): number[] =>
  rows
    .filter(({ isPublished, staffSeconds }) => isPublished && staffSeconds > 0)
    .map(({ staffSeconds }) => Math.round(staffSeconds / 60));

function hoursToAnswer(
  rows: readonly InsightRow[],
  { workingHours }: Reading,
): number[] {
  return rows.flatMap(({ receivedAt, answeredAt }) =>
    answeredAt === null
      ? []
      : [
          workingHoursBetween(
            new Date(receivedAt),
            new Date(answeredAt),
            workingHours,
          ),
        ],
  );
}

function weekInsight(
  week: string,
  rows: readonly InsightRow[],
  { now, weekOf }: Reading,
): WeekInsight {
  const within = rows.filter(
    ({ receivedAt }) => weekOf(new Date(receivedAt)) === week,
  );
  const late = within.filter((row) => isLate(row, now)).length;
  return { week, inTime: within.length - late, late };
}

function topicInsights(
  rows: readonly InsightRow[],
  reading: Reading,
): TopicInsight[] {
  const byTopic = Map.groupBy(rows, ({ topicId }) => topicId);
  return [...byTopic]
    .map(([topicId, of]) => {
      const hours = hoursToAnswer(of, reading);
      const told = of.filter(({ helped }) => helped !== null);
      return {
        topicId,
        received: of.length,
        published: of.filter(({ isPublished }) => isPublished).length,
        half: quantile(hours, 0.5),
        mostly: quantile(hours, 0.9),
        helped: told.filter(({ helped }) => helped !== "no").length,
        told: told.length,
      };
    })
    .toSorted((a, b) => b.received - a.received);
}

function hoursOf(rows: readonly InsightRow[]): number[] {
  const hours = Array.from({ length: 24 }, () => 0);
  for (const { receivedAt } of rows) {
    const hour = Number.parseInt(
      inStockholm(new Date(receivedAt)).clock.slice(0, 2),
      10,
    );
    hours[hour] = (hours[hour] ?? 0) + 1;
  }
  return hours;
}

/** The value that this share of the others do not exceed (nearest rank); null of nothing. */
export function quantile(
  values: readonly number[],
  share: number,
): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? null;
}
