import { Button, Input } from 'tdesign-react';
import 'tdesign-react/dist/tdesign.css';

import { mountSites } from '../support/rows-react.jsx';

mountSites({ Input, Button });
