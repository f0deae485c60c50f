import { i18n } from '#i18n';
import { useSettings } from '@/components/profiles/use-vault';
import { Select } from '@/components/ui/select';
import { writeSettings } from '@/lib/profiles/settings';

/** How the English stands on pages, and whether our own pages are light or dark. */
export function Look() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <section>
      <h2>{i18n.t('look.title')}</h2>
      <Select
        label={i18n.t('look.notes')}
        value={settings.notes}
        choices={[
          ['beside', i18n.t('look.beside')],
          ['hover', i18n.t('look.hover')],
        ]}
        onChange={(notes) => void writeSettings({ notes })}
      />
      <p className="muted small">{i18n.t('look.notesText')}</p>
      <Select
        label={i18n.t('look.theme')}
        value={settings.theme}
        choices={[
          ['system', i18n.t('look.system')],
          ['light', i18n.t('look.light')],
          ['dark', i18n.t('look.dark')],
        ]}
        onChange={(theme) => void writeSettings({ theme })}
      />
    </section>
  );
}
