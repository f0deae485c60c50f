import ReactDOM from 'react-dom';

/** React 16 and 17 have no `react-dom/client`. */
export const createRoot = (container) => ({
  render(element) {
    ReactDOM.render(element, container);
  },
});
