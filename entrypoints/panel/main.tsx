import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import '@/components/ui/base.css';
import { followTheme } from '@/components/ui/theme';
import '@/components/panel/tools.css';
import '@/components/panel/panel.css';
import '@/components/panel/window.css';
import { Panel } from '@/components/panel/panel';

followTheme();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Panel />
    </StrictMode>,
  );
