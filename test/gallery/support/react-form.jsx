import React, { useReducer, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { publish } from './publish.js';

/** The values of a form and a setter for each: every widget is controlled, so the state is what counts. */
function useValues() {
  const [values, setValues] = useState({});
  const [, rerender] = useReducer((count) => count + 1, 0);
  publish(() => values, rerender);
  const set = (name) => (value) => setValues((before) => ({ ...before, [name]: value }));
  return [values, set];
}

export const Row = ({ name, children }) => (
  <div data-widget={name} style={{ margin: 12, width: 420 }}>
    {children}
  </div>
);

function Page({ Form }) {
  const [values, set] = useValues();
  return <Form values={values} set={set} />;
}

/** Mounts a form; `Form` gets the values and a setter. */
export const mount = (Form) =>
  createRoot(document.getElementById('root')).render(<Page Form={Form} />);
