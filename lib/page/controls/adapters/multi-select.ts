import type { ControlAdapter } from '../../types';
import { widgetAround } from '../widget-around';
import { listControl } from '../lists/list-control';
import unknown from './unknown';

/** A library’s list of which several can be chosen. */
const multiSelect: ControlAdapter = {
  rank: 20,
  kind: 'multi-select',
  matches: (element) => widgetAround('multi-select', element) !== null,
  create(element) {
    const widget = widgetAround('multi-select', element);
    return widget?.writers.list
      ? listControl('multi-select', widget.root, widget.writers.list)
      : unknown.create(element);
  },
};

export default multiSelect;
