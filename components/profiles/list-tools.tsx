import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { ProfileOrder } from '@/lib/profiles/find';

const ORDERS: readonly ProfileOrder[] = ['created', 'name', 'changed'];

export interface ListToolsProps {
  query: string;
  setQuery(query: string): void;
  order: ProfileOrder;
  setOrder(order: ProfileOrder): void;
  archived: number;
  showsArchived: boolean;
  setShowsArchived(shows: boolean): void;
}

/** Search, order, and the profiles that were put away. */
export function ListTools(props: ListToolsProps) {
  return (
    <search className="list-tools">
      <TextField
        label={i18n.t('manager.search')}
        placeholder={i18n.t('manager.searchBy')}
        value={props.query}
        onChange={props.setQuery}
      />
      <Select
        label={i18n.t('manager.order.title')}
        value={props.order}
        choices={ORDERS.map((order) => [order, i18n.t(`manager.order.${order}`)] as const)}
        onChange={props.setOrder}
      />
      {(props.archived > 0 || props.showsArchived) && (
        <Checkbox isSelected={props.showsArchived} onChange={props.setShowsArchived}>
          {i18n.t('manager.showArchived', [props.archived])}
        </Checkbox>
      )}
    </search>
  );
}
