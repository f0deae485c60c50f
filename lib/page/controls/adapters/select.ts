import type { ControlAdapter } from '../../types';
import { widgetAround } from '../widget-around';
import { controlByRoles } from '../lists/by-roles';
import { listControl } from '../lists/list-control';
import unknown from './unknown';

/**
 * A library’s list of which one can be chosen, or one that says so by its roles; Fusion’s cascaders look the same until
 * they open.
 */
const select: ControlAdapter = {
  rank: 30,
  kind: 'select',
  matches: (element) =>
    widgetAround('select', element) !== null || controlByRoles(element) !== null,
  create(element) {
    const widget = widgetAround('select', element);
    return widget
      ? listControl('select', { root: widget.root, list: widget.writers.list })
      : (controlByRoles(element) ?? unknown.create(element));
  },
};

export default select;
