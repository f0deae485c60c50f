import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

import './menu.css';
import type { Fill } from './use-fill';

/** Undo, and in a menu beside it the other way back: to empty what was filled instead of giving back what was there. */
export function WaysBack({ undo, clear }: Pick<Fill, 'undo' | 'clear'>) {
  return (
    <div className="ways-back">
      <Button onPress={undo}>{i18n.t('fill.undo')}</Button>
      <MenuTrigger>
        <Button aria-label={i18n.t('fill.otherWayBack')}>
          <Icon name="chevron" size={12} />
        </Button>
        <Popover className="fill-menu" placement="top end">
          <Menu aria-label={i18n.t('fill.otherWayBack')} onAction={clear}>
            <MenuItem id="clear">{i18n.t('fill.clear')}</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
