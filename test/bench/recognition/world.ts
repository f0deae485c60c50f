/** What the bench calls in the page, bundled into one script. */
export { annotate } from './annotate';
export { measure, measureUpdate } from './measure';
export { build } from './pages';
