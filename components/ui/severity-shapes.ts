/** A diamond, a triangle, a disc and a ring in a box of 16: told apart without colour. */
export const SHAPES = {
  error: 'M8 1 15 8 8 15 1 8Z M7.2 4.5h1.6v4.2H7.2Z M7.2 9.9h1.6v1.6H7.2Z',
  warning: 'M8 1.5 15 14.5H1Z M7.2 6h1.6v4H7.2Z M7.2 11h1.6v1.6H7.2Z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z M7.2 7h1.6v4.8H7.2Z M7.2 4.2h1.6v1.6H7.2Z',
  empty: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z M8 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9Z',
} as const;
