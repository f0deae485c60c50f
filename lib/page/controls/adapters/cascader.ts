import type { ControlAdapter } from '../../types';
import { widgetAround } from '../widget-around';
import { listControl } from '../lists/list-control';
import unknown from './unknown';

/** A library’s choice in levels, e.g. province, city and district. */
const cascader: ControlAdapter = {
  rank: 10,
  kind: 'cascader',
  matches: (element) => widgetAround('cascader', element) !== null,
  create(element) {
    const widget = widgetAround('cascader', element);
    return widget?.writers.list
      ? listControl('cascader', widget.root, widget.writers.list)
      : unknown.create(element);
  },
};

export default cascader;
