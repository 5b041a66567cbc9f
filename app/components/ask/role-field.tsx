import { useMessages } from "#app/i18n/use-messages.ts";
import { type ResidentRole, residentRoles } from "#moderation/submission.ts";

/** Who the resident is, for those who want to say it; folded away, and open again once something is chosen. */
export function RoleField({ role }: { role: ResidentRole | null }) {
  const t = useMessages();
  return (
    <details className="field up4" open={role !== null}>
      <summary>{t("ask.more")}</summary>
      <div className="field up2">
        <label htmlFor="role">{t("ask.role")}</label>
        <select
          id="role"
          name="role"
          defaultValue={role ?? ""}
          autoComplete="off"
        >
          <option value="">{t("ask.role.none")}</option>
          {residentRoles.map((each) => (
            <option key={each} value={each}>
              {t(`ask.role.${each}`)}
            </option>
          ))}
        </select>
      </div>
    </details>
  );
}
