import { i18n } from '#i18n';
import { Notice } from '@/components/ui/notice';

/** For a page that the browser has translated, with the way back. */
export const TranslatedNotice = () => (
  <Notice severity="error">
    <strong>{i18n.t('translation.title')}</strong>
    <p>{i18n.t('translation.text')}</p>
  </Notice>
);
