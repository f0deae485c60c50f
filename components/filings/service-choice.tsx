import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';
import type { Service } from '@/lib/forms/service-kind';

/** What is filed: it decides the words of the stages and which types of order there are. */
export function ServiceChoice(props: { value: Service; onChange(service: Service): void }) {
  return (
    <Select
      {...props}
      label={i18n.t('readiness.service')}
      choices={[
        ['website', i18n.t('readiness.services.website')],
        ['app', i18n.t('readiness.services.app')],
        ['mini-program', i18n.t('readiness.services.miniProgram')],
      ]}
    />
  );
}
