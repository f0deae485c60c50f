import { Button, Input } from '@alifd/next';
import '@alifd/next/dist/next.css';

import { mountSites } from '../support/rows-react.jsx';

mountSites({ Input, Button });
