import { buildChecklist } from '@/lib/checklist/checklist';
import { newInput } from '@/lib/checklist/input';
import { PROVINCE_FILES } from '@/lib/regions/telling';

/**
 * What the checklists of every province ask for and under which condition, without a word of what they say. The remarks
 * of the province itself are left out: sentences about people from elsewhere are known by their words in English, and
 * another language tells them to everybody.
 */
export const everyChecklist: readonly string[] = PROVINCE_FILES.flatMap(({ code }) =>
  (['individual', 'organization'] as const).flatMap((kind) =>
    (['mainland', 'hong-kong-macao', 'taiwan', 'foreign'] as const).flatMap((nationality) =>
      (['是', '否', ''] as const).flatMap((answer) =>
        buildChecklist(
          newInput(kind, code, {
            nationality,
            age: answer === '是' ? '17' : '',
            fromElsewhere: answer,
            leaderIsLegalRepresentative: answer,
            administratorIsLeader: answer,
          }),
          { today: '2026-11-22' },
        ).groups.flatMap(({ id: group, items }) =>
          (group === 'province' ? [] : items).map(
            ({ id, kind: shownAs = 'task', when }) =>
              `${code} ${kind} ${nationality} ${answer}: ${group} ${id} ${shownAs}${when ? ' if' : ''}`,
          ),
        ),
      ),
    ),
  ),
);
