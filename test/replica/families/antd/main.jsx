import './look.css';

import { createRoot } from 'react-dom/client';

import { Container } from '../steps/container.jsx';
import { kit } from './kit.jsx';

const root = document.getElementById('container');
createRoot(root).render(<Container kit={kit} family="antd" system={root.dataset.system} />);
