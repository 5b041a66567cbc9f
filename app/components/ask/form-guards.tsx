import { useMessages } from "#app/i18n/use-messages.ts";

interface Props {
  formToken: string;
  website: string;
  /** Tells the fields of several forms on a page apart. */
  place?: string;
}

/** What a person never meets: the form's token, and a field that only programs fill in. */
export function FormGuards({ formToken, website, place }: Props) {
  const t = useMessages();
  const id = place === undefined ? "website" : `website-${place}`;
  return (
    <>
      <input type="hidden" name="formToken" value={formToken} />
      <div className="hidden" aria-hidden="true">
        <label htmlFor={id}>{t("form.leaveEmpty")}</label>
        <input
          type="text"
          id={id}
          name="website"
          defaultValue={website}
          tabIndex={-1}
          autoComplete="off"
        />
      </div>
    </>
  );
}
