import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { Manager } from '@/components/manager/manager';
import '@/components/ui/base.css';
import { followTheme } from '@/components/ui/theme';

followTheme();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Manager />
    </StrictMode>,
  );
