import type { Service } from '@/lib/forms/service-kind';
import type { StageId } from '@/lib/filings/stage';
import { stagesFor } from '@/lib/filings/stages';

import { Select } from '@/components/ui/select';

/** One of the stages of a filing, in their order and in the words of what is filed. */
export function StageChoice({
  service,
  ...props
}: {
  label: string;
  service: Service;
  value: StageId;
  onChange(stage: StageId): void;
}) {
  return <Select {...props} choices={stagesFor(service).map(({ id, en }) => [id, en] as const)} />;
}
