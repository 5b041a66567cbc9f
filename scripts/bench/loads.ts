import type { Load } from "./measure.ts";
import type { SeededForum } from "./seed-forum.ts";

const manyVisitors = 20;
const question =
  "Jag har fått ett brev om min hyra och vet inte vart jag ska vända mig. Kan ni hjälpa mig att förstå vad som gäller?";
const soughtWords = ["hyra", "vårdnad barn", "hjälp skuld", "orolig mormor"];

/** The two pages that readers meet most, as many readers and as one. */
export function pageLoads(forum: SeededForum, how: string): Load[] {
  const { host, thread, list } = addresses(forum);
  const headers = { "accept-encoding": "br" };
  const shared = { host, headers, connections: manyVisitors };
  return [
    { ...shared, name: `thread of 20, ${how}`, path: thread },
    {
      ...shared,
      name: `thread of 20, ${how}, one visitor`,
      path: thread,
      connections: 1,
    },
    { ...shared, name: `list, ${how}`, path: list },
  ];
}

/** What is made anew each time: a search, and a question that is sealed and on disk before it is answered. */
export function formLoads(forum: SeededForum, formTokens: string[]): Load[] {
  const { host } = addresses(forum);
  const shared = { host, connections: manyVisitors };
  return [
    {
      ...shared,
      name: "search",
      path: "/sok",
      form: (count) => ({ q: soughtWords[count % soughtWords.length] ?? "" }),
    },
    {
      ...shared,
      name: "submit a question",
      path: "/stall-en-fraga",
      amount: formTokens.length - 200,
      form: () => ({
        intent: "send",
        text: question,
        wish: "public",
        role: "",
        website: "",
        formToken: formTokens.pop() ?? "",
      }),
    },
  ];
}

/** Where the long thread and a list are, and under which name. */
export function addresses({ instance, longThreadId }: SeededForum) {
  return {
    host: instance.hosts[0] ?? "",
    thread: `/fragor/${longThreadId}`,
    list: `/amnen/${instance.topics[0]?.id ?? ""}`,
  };
}
