import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { Popup } from '@/components/popup/popup';
import '@/components/ui/base.css';
import { followTheme } from '@/components/ui/theme';

followTheme();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Popup />
    </StrictMode>,
  );
