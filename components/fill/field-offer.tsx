import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Chinese } from '@/components/ui/chinese';
import { nameOf } from '@/lib/forms';

import { textOf } from './candidate-text';
import type { Fill } from './use-fill';

/** The field that the person chose on the page, with what the profile has for it: which person, which website. */
export function FieldOffer({
  only,
  items,
  candidates,
  takeInstead,
}: Pick<Fill, 'only' | 'items' | 'candidates' | 'takeInstead'>) {
  if (!only) return null;
  const { field, showAll } = only;
  const name = nameOf(field.key);
  const [item] = items;
  const choices = candidates(field);
  return (
    <fieldset className="field-offer">
      <legend>{i18n.t('fill.only', [name])}</legend>
      {!item && <p className="muted small">{i18n.t('fill.nothingForField')}</p>}
      {choices.map((candidate) => (
        <label key={candidate.id}>
          <input
            type="radio"
            name="field-offer"
            checked={textOf(candidate.value) === item?.shown}
            onChange={() => takeInstead(field, candidate)}
          />
          <Chinese>{textOf(candidate.value)}</Chinese>
          {candidate.of && candidate.of !== textOf(candidate.value) && (
            <span className="muted small">
              <Chinese>{candidate.of}</Chinese>
            </span>
          )}
        </label>
      ))}
      <Button small onPress={showAll}>
        {i18n.t('fill.allFields')}
      </Button>
    </fieldset>
  );
}
