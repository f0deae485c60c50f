import './look.css';

import { OrderDetail } from './detail.jsx';
import { OrderList } from './list.jsx';
import { publish } from './orders.mjs';
import { ServiceNumbers } from './service-numbers.jsx';

/** Fusion Next outside the form, by path: the list of orders, one order, and the console of service numbers. */
export const ORDER_PAGES = {
  '/pcContainer/myorder': () => opened('list', <OrderList />),
  '/pcContainer/orderdetail': () => opened('detail', <OrderDetail />),
  '/': () => opened('service-numbers', <ServiceNumbers />),
};

function opened(name, page) {
  publish(name);
  return page;
}
