/** The Firefox of `BEIAN_LENS_FIREFOX`, else the system's; null when there is none. */
export function findFirefox(): string | null;

/** Installs Firefox where there is none and the system's packages may be installed. */
export function ensureFirefox(): string | null;
