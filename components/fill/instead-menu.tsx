import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

import { i18n } from '#i18n';
import { Chinese } from '@/components/ui/chinese';
import type { Candidate } from '@/lib/autofill/plan/candidates';

import { textOf } from './candidate-text';
import './menu.css';

export interface InsteadMenuProps {
  /** The English name of the field. */
  field: string;
  candidates: readonly Candidate[];
  /** The value in the plan on show. */
  shown: string;
  choose(candidate: Candidate): void;
}

/** The other values of the profile for one field of the plan: another person's, another website's. */
export function InsteadMenu({ field, candidates, shown, choose }: InsteadMenuProps) {
  const others = candidates.filter(({ value }) => textOf(value) !== shown);
  if (others.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="instead" aria-label={i18n.t('fill.insteadLabel', [field])}>
        {i18n.t('fill.instead')}
      </Button>
      <Popover className="fill-menu" placement="bottom start">
        <Menu
          aria-label={i18n.t('fill.insteadLabel', [field])}
          onAction={(key) => {
            const chosen = others.find(({ id }) => id === key);
            if (chosen) choose(chosen);
          }}
        >
          {others.map(({ id, of, value }) => (
            <MenuItem key={id} id={id} textValue={textOf(value)}>
              <Chinese>
                {of && of !== textOf(value)
                  ? i18n.t('fill.insteadOf', [textOf(value), of])
                  : textOf(value)}
              </Chinese>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
