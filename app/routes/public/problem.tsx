import {
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CrisisBox } from "#app/components/crisis/crisis-box.tsx";
import { BareFrame } from "#app/components/frame/bare-frame.tsx";
import { PageFrame } from "#app/components/frame/page-frame.tsx";
import {
  InstanceProvider,
  shownInstance,
} from "#app/components/instance-context.ts";
import { WaysOn } from "#app/components/problem-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { type Problem, problemStatus } from "#app/lib/problem.ts";
import { notFound } from "./not-found.ts";
import { forwardHeaders, privateHeaders } from "./page-headers.ts";

export const headers = forwardHeaders;

export const meta: MetaFunction = () => pageTitle(t("refused.pageTitle"));

export function loader({ context: { app } }: LoaderFunctionArgs) {
  const { problem, instance } = app;
  // Nobody reaches this address on their own.
  if (!problem) throw notFound();
  const shown = instance && shownInstance(instance, app);
  return json(
    { problem, instance: shown },
    { status: problemStatus[problem], headers: privateHeaders },
  );
}

export default function RefusedRequest() {
  const { problem, instance } = useLoaderData<typeof loader>();
  if (!instance) {
    return (
      <BareFrame>
        <Words problem={problem} />
      </BareFrame>
    );
  }
  return (
    <InstanceProvider value={instance}>
      <PageFrame>
        <div className="wrap two">
          <div className="flow">
            <Words problem={problem} />
            <WaysOn />
          </div>
          <div>
            <CrisisBox />
          </div>
        </div>
      </PageFrame>
    </InstanceProvider>
  );
}

function Words({ problem }: { problem: Problem }) {
  const t = useMessages();
  return (
    <div className="flow">
      <h1>{t(`refused.${problem}.title`)}</h1>
      <p className="lead">{t(`refused.${problem}.lead`)}</p>
    </div>
  );
}
