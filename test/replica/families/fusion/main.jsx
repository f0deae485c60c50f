import '@alifd/next/dist/next.css';
import './look.css';

import { createRoot } from 'react-dom/client';

import { ORDER_PAGES } from '../orders/index.jsx';
import { Container } from '../steps/container.jsx';
import { kit } from './kit.jsx';

const root = createRoot(document.getElementById('container'));
const orderPage = ORDER_PAGES[location.pathname];
root.render(orderPage ? orderPage() : <Container kit={kit} family="fusion" system="aliyun" />);
