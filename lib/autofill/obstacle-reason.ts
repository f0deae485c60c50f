import type { Obstacle } from '@/lib/page/types';

const REASONS: Record<Obstacle, string> = {
  disabled: 'The page does not let this be changed now.',
  'read-only': 'The page shows this for reading only.',
  hidden: 'This is hidden on the page, and what you cannot see is never filled.',
  'off-screen': 'This lies outside the visible page, and what you cannot see is never filled.',
  covered: 'Something on the page covers this. Close it, then fill again.',
  'zero-size': 'This has no size on the page, and what you cannot see is never filled.',
  'needs-person': 'Passwords, codes and card numbers are never filled; type it yourself.',
  unsupported: 'This kind of control is not known.',
};

/** Why a control may not be written, for the preview and the report. */
export const obstacleReason = (obstacle: Obstacle): string => REASONS[obstacle];
