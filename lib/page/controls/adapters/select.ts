import type { ControlAdapter } from '../../types';
import { widgetAround } from '../widget-around';
import { listControl } from '../lists/list-control';
import unknown from './unknown';

/** A library’s list of which one can be chosen; Fusion’s cascaders look the same until they open. */
const select: ControlAdapter = {
  rank: 30,
  kind: 'select',
  matches: (element) => widgetAround('select', element) !== null,
  create(element) {
    const widget = widgetAround('select', element);
    return widget
      ? listControl('select', { root: widget.root, list: widget.writers.list })
      : unknown.create(element);
  },
};

export default select;
