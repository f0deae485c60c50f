import React, { useReducer, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { publish } from './publish.js';

function Page({ Dialog }) {
  const [values, setValues] = useState({ isOpen: false });
  const [, rerender] = useReducer((count) => count + 1, 0);
  publish(() => values, rerender);
  const set = (name) => (value) => setValues((before) => ({ ...before, [name]: value }));
  return (
    <main style={{ height: 3000, padding: 24 }}>
      <h2>网站信息</h2>
      <button type="button" onClick={() => set('isOpen')(true)}>
        新增网站
      </button>
      <Dialog values={values} set={set} close={() => set('isOpen')(false)} />
    </main>
  );
}

/** Mounts a page with a button that opens a dialog; `Dialog` gets the values, a setter and what closes it. */
export const mountDialog = (Dialog) =>
  createRoot(document.getElementById('root')).render(<Page Dialog={Dialog} />);
