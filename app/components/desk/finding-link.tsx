import { useDesk } from "./desk-context.ts";

interface Props {
  number: number;
  group: string;
  words: string;
}

/** A link to a finding in the list; with script it also makes it the current one. */
export function FindingLink({ number, group, words }: Props) {
  const { dispatch } = useDesk();
  return (
    <a
      href={`#finding-${number}`}
      onClick={(event) => {
        event.preventDefault();
        dispatch({ type: "selected", group, focus: true });
      }}
    >
      {words}
    </a>
  );
}
