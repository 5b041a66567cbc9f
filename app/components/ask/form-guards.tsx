import { useMessages } from "#app/i18n/use-messages.ts";

interface Props {
  formToken: string;
  website: string;
}

/** What a person never meets: the form's token, and a field that only programs fill in. */
export function FormGuards({ formToken, website }: Props) {
  const t = useMessages();
  return (
    <>
      <input type="hidden" name="formToken" value={formToken} />
      <div className="hidden" aria-hidden="true">
        <label htmlFor="website">{t("form.leaveEmpty")}</label>
        <input
          type="text"
          id="website"
          name="website"
          defaultValue={website}
          tabIndex={-1}
          autoComplete="off"
        />
      </div>
    </>
  );
}
