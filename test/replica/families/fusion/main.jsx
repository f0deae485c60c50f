import '@alifd/next/dist/next.css';
import './look.css';

import { createRoot } from 'react-dom/client';

import { Container } from '../steps/container.jsx';
import { kit } from './kit.jsx';

createRoot(document.getElementById('container')).render(
  <Container kit={kit} family="fusion" system="aliyun" />,
);
