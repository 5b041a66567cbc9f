import type { ReactNode } from "react";

interface Props {
  code: string;
  /** Whether words are sent along, which may be long and hold any sign. */
  withWords?: boolean;
  className?: string;
  children: ReactNode;
}

/** A form that brings the code along, out of sight and out of every address; the browser keeps nothing of it. */
export function CodeForm({ code, withWords, className, children }: Props) {
  return (
    <form
      method="post"
      action="/min-kod"
      className={className}
      autoComplete="off"
      noValidate
      {...(withWords ? { encType: "multipart/form-data" } : {})}
    >
      <input type="hidden" name="code" value={code} />
      {children}
    </form>
  );
}
