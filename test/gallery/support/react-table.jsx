import React, { useReducer, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { publish } from './publish.js';
import { emptySites } from './sites.js';

function Page({ Table }) {
  const [sites, setSites] = useState(emptySites);
  const [, rerender] = useReducer((count) => count + 1, 0);
  publish(() => ({ sites }), rerender);
  const set = (id, name) => (value) =>
    setSites((before) =>
      before.map((site) => (site.id === id ? { ...site, [name]: value } : site)),
    );
  return (
    <main style={{ width: 900, margin: 24 }}>
      <h2>填写网站信息</h2>
      <Table sites={sites} set={set} />
    </main>
  );
}

/** Mounts a table of websites; `Table` gets the rows and a setter for a row's property. */
export const mountTable = (Table) =>
  createRoot(document.getElementById('root')).render(<Page Table={Table} />);
