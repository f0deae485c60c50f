import type { ControlAdapter } from '../../types';
import { dateControl } from '../dates/date-control';
import { matches } from '../elements';
import { widgetAround } from '../widget-around';
import { typedControl } from '../typing';

const NATIVE = 'input[type="date"]';

/** A date: the browser's own, or a library's. */
const date: ControlAdapter = {
  rank: 50,
  kind: 'date',
  matches: (element) => matches(element, NATIVE) || widgetAround('date', element) !== null,
  create(element) {
    const widget = widgetAround('date', element);
    return widget ? dateControl('date', widget) : typedControl('date', element);
  },
};

export default date;
