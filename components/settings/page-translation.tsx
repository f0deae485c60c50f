import { i18n } from '#i18n';
import { useSettings } from '@/components/profiles/use-vault';
import { Checkbox } from '@/components/ui/checkbox';
import { writeSettings } from '@/lib/profiles/settings';

/** Whether recognised forms are kept from the browser's own page translation. */
export function PageTranslation() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <section>
      <h2>{i18n.t('translation.setting')}</h2>
      <Checkbox
        isSelected={settings.keepFromTranslation}
        onChange={(keepFromTranslation) => void writeSettings({ keepFromTranslation })}
      >
        {i18n.t('translation.keep')}
      </Checkbox>
      <p className="muted small">{i18n.t('translation.keepText')}</p>
    </section>
  );
}
