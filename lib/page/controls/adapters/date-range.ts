import type { ControlAdapter } from '../../types';
import { dateControl } from '../dates/date-control';
import { widgetAround } from '../widget-around';
import unknown from './unknown';

/** A library's start and end in one control. */
const dateRange: ControlAdapter = {
  rank: 40,
  kind: 'date-range',
  matches: (element) => widgetAround('date-range', element) !== null,
  create(element) {
    const widget = widgetAround('date-range', element);
    return widget ? dateControl('date-range', widget) : unknown.create(element);
  },
};

export default dateRange;
