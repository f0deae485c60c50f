import { i18n } from '#i18n';
import { useSettings } from '@/components/profiles/use-vault';
import { writeSettings } from '@/lib/profiles/settings';

const MINUTES = [1, 5, 15, 30, 60, 240];

/** After how long without input the vault locks. */
export function LockTime() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <section>
      <h2>{i18n.t('vault.lockTitle')}</h2>
      <label className="stack tight">
        <span className="field-label">{i18n.t('vault.lockAfter')}</span>
        <select
          className="input"
          value={settings.lockMinutes}
          onChange={(event) => void writeSettings({ lockMinutes: Number(event.target.value) })}
        >
          {MINUTES.map((minutes) => (
            <option key={minutes} value={minutes}>
              {i18n.t('vault.minutes', minutes)}
            </option>
          ))}
        </select>
      </label>
      <p className="muted small">{i18n.t('vault.lockAlso')}</p>
    </section>
  );
}
