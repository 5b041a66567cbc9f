import { Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";

interface Round {
  seeded: number;
  found: number;
  needless: number;
}

interface Props {
  exercises: readonly {
    id: string;
    title: string;
    rounds: number;
    last: Round | null;
  }[];
  results: readonly Round[];
  /** Null for everybody but the administrator. */
  colleagues:
    | readonly { name: string; rounds: number; seeded: number; found: number }[]
    | null;
}

/** Practice: what there is to do, how well one sees, and for the administrator how well everybody does. */
export function TrainingPage({ exercises, results, colleagues }: Props) {
  const t = useMessages();
  return (
    <div className="wrap">
      <h1>{t("training.title")}</h1>
      <p className="measure up2 down3">{t("training.intro")}</p>
      {results.length > 0 && <Rate results={results} />}
      <h2>{t("training.exercises")}</h2>
      <div className="table-scroll">
        <table>
          <caption className="hidden">{t("training.exercises")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("training.column.exercise")}</th>
              <th scope="col">{t("training.column.best")}</th>
              <th scope="col">{t("training.column.rounds")}</th>
            </tr>
          </thead>
          <tbody>
            {exercises.map(({ id, title, rounds, last }) => (
              <tr key={id}>
                <td>
                  <Link className="row-link" to={`/granska/ovning/${id}`}>
                    {title}
                  </Link>
                </td>
                <td>
                  {last
                    ? t("training.foundOf", last.found, last.seeded)
                    : t("training.notTaken")}
                </td>
                <td className="num">{rounds}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {colleagues !== null && colleagues.length > 0 && (
        <Colleagues colleagues={colleagues} />
      )}
    </div>
  );
}

const percentOf = (found: number, seeded: number): number =>
  seeded === 0 ? 100 : Math.round((100 * found) / seeded);

function Rate({ results }: Pick<Props, "results">) {
  const t = useMessages();
  const sum = (of: (round: Round) => number) =>
    results.reduce((total, round) => total + of(round), 0);
  const [found, seeded] = [sum((round) => round.found), sum((r) => r.seeded)];
  return (
    <>
      <dl className="figures">
        <div>
          <dt>{t("training.yourRate")}</dt>
          <dd>
            {t("training.rate", percentOf(found, seeded))}{" "}
            <small>{t("training.rateOf", found, seeded)}</small>
          </dd>
        </div>
        <div>
          <dt>{t("training.needless")}</dt>
          <dd>
            {t(
              "training.words",
              sum((round) => round.needless),
            )}
          </dd>
        </div>
        <div>
          <dt>{t("training.rounds")}</dt>
          <dd>{results.length}</dd>
        </div>
      </dl>
      <p className="small muted down3">{t("training.benchmark")}</p>
    </>
  );
}

function Colleagues({
  colleagues,
}: {
  colleagues: NonNullable<Props["colleagues"]>;
}) {
  const t = useMessages();
  return (
    <section aria-labelledby="colleagues-title" className="up3">
      <h2 id="colleagues-title">{t("training.colleagues")}</h2>
      <p className="small muted down3">{t("training.colleaguesWhy")}</p>
      <div className="table-scroll">
        <table aria-labelledby="colleagues-title">
          <thead>
            <tr>
              <th scope="col">{t("training.column.name")}</th>
              <th scope="col">{t("training.column.rate")}</th>
              <th scope="col">{t("training.column.rounds")}</th>
            </tr>
          </thead>
          <tbody>
            {colleagues.map(({ name, rounds, seeded, found }) => (
              <tr key={name}>
                <td>{name}</td>
                <td>
                  {t("training.rate", percentOf(found, seeded))}{" "}
                  <span className="small muted">
                    {t("training.rateOf", found, seeded)}
                  </span>
                </td>
                <td className="num">{rounds}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
