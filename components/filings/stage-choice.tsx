import type { StageId } from '@/lib/filings/stage';
import { STAGES } from '@/lib/filings/stages';

import { Select } from '@/components/ui/select';

const CHOICES = STAGES.map(({ id, en }) => [id, en] as const);

/** One of the stages of a filing, in their order. */
export function StageChoice(props: {
  label: string;
  value: StageId;
  onChange(stage: StageId): void;
}) {
  return <Select {...props} choices={CHOICES} />;
}
