import type {
  BankHit,
  FindPlace,
  TemplateView,
} from "#app/components/desk/outcome-view.ts";
import { t } from "#app/i18n/translate.ts";
import { searchThreads } from "#app/search/search-threads.server.ts";
import { stemsOf } from "#app/search/stems.ts";
import {
  type BankedAnswer,
  listBankedAnswers,
} from "#db/queries/answer-bank.server.ts";
import { sectionsOf } from "#moderation/sections.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { templateViews } from "./template-views.ts";

const most = 12;
const longestQuery = 200;

/** What the answer library holds of a query in any Swedish form: ready texts first, then published threads; only threads where one is chosen to link to. */
export async function searchBank(
  desk: AtDesk,
  typed: string,
  place: FindPlace,
): Promise<BankHit[]> {
  const query = typed.slice(0, longestQuery);
  const { app, instance, instanceId } = desk;
  const { lines } = await searchThreads(app, instanceId, query, most);
  const ids = lines.map(({ id }) => id);
  const threads = await listBankedAnswers(app.db, instanceId, ids);
  const templates =
    place === "link" ? [] : templatesWith(templateViews(instance), query);
  return [...templates.map(templateHit), ...threads.map(threadHit)];
}

/** The ready texts that hold every word of the query; all of them when there is none. */
function templatesWith(
  templates: readonly TemplateView[],
  query: string,
): TemplateView[] {
  const wanted = stemsOf(query);
  return templates.filter(({ title, text }) => {
    const held = new Set(stemsOf(`${title} ${text}`));
    return wanted.every((stem) => held.has(stem));
  });
}

/** A ready text as a hit. */
export function templateHit({ id, kind, title, text }: TemplateView): BankHit {
  const place = t("bank.kind", kind);
  return { kind: "template", id, title, place, sections: sectionsOf(text) };
}

/** A published thread as a hit: its short answer, then the parts of its answer. */
export function threadHit(thread: BankedAnswer): BankHit {
  const { id, title, topicName, shortAnswer, answer } = thread;
  const short = { heading: t("review.shortAnswerName"), text: shortAnswer };
  return {
    ...{ kind: "thread", id, title, place: topicName },
    sections: [short, ...sectionsOf(answer)],
  };
}
