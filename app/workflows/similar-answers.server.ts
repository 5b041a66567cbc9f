import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { similarThreads } from "#app/search/similar-threads.server.ts";
import { listBankedAnswers } from "#db/queries/answer-bank.server.ts";

const most = 3;

export interface SimilarAnswer {
  id: string;
  title: string;
  shortAnswer: string;
}

/** Published answers that may be to the question somebody is about to ask. Nothing of what they wrote is kept. */
export async function similarAnswers(
  app: Pick<AppContext, "db">,
  instance: Instance,
  text: string,
): Promise<SimilarAnswer[]> {
  const instanceId = instanceIdOf(instance);
  const found = await similarThreads({ app, instanceId }, [text]);
  const ids = found.slice(0, most).map(({ id }) => id);
  const answers = await listBankedAnswers(app.db, instanceId, ids);
  return answers.map(({ id, title, shortAnswer }) => ({
    ...{ id, title, shortAnswer },
  }));
}
