/** A number with what it is and what it means. */
export interface Figure {
  name: string;
  value: string | number;
  about?: string;
}

/** Numbers side by side, the largest thing on the page. */
export function FigureList({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="figures">
      {figures.map(({ name, value, about }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value} {about !== undefined && <small>{about}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
