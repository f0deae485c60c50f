const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  lock: 'M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3.5 7h9v6.5h-9z',
  check: 'M3.5 8.5l3 3 6-7',
  chevron: 'M4.5 6.5L8 10l3.5-3.5',
  back: 'M9.5 4L5.5 8l4 4',
  forward: 'M6.5 4l4 4-4 4',
  add: 'M8 3.5v9M3.5 8h9',
  picture: 'M2.5 3.5h11v9h-11zM3 11l3-3 2.5 2.5L10.5 8.5l2.5 2.5M5.5 6.2v.1',
} as const;

/** A small line drawing that goes with a text or an `aria-label`; it says nothing by itself. */
export function Icon({ name, size = 16 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
