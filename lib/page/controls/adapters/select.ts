import type { ControlAdapter } from '../../types';
import { widgetAround } from '../widget-around';
import { controlByRoles, listByRoles } from '../lists/by-roles';
import { listControl } from '../lists/list-control';
import unknown from './unknown';

/**
 * A library’s list of which one can be chosen, or one that says so by its roles; Fusion’s cascaders look the same until
 * they open.
 */
const select: ControlAdapter = {
  rank: 30,
  kind: 'select',
  matches: (element) => widgetAround('select', element) !== null || listByRoles(element) !== null,
  create(element) {
    const widget = widgetAround('select', element);
    if (widget?.writers.list) return listControl('select', widget.root, widget.writers.list);
    const list = listByRoles(element);
    return list ? controlByRoles(list) : unknown.create(element);
  },
};

export default select;
