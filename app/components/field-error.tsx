import { Icon } from "./icon.tsx";

/** What is wrong with a field, at the field; the field points here with aria-describedby. */
export function FieldError({ id, message }: { id: string; message: string }) {
  return (
    <p className="error" id={id}>
      <Icon name="warning" /> {message}
    </p>
  );
}
