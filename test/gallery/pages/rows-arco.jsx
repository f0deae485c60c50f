import { Button, Input } from '@arco-design/web-react';
import '@arco-design/web-react/dist/css/arco.css';

import { mountSites } from '../support/rows-react.jsx';

mountSites({ Input, Button });
