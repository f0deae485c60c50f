// The drawn set: which papers in which states. Each number draws other people, fonts and places.
import { MAKERS } from './papers';

export interface SetEntry {
  maker: string;
  seed: number;
  state: string;
}

const SOME = ['llc', 'portrait', 'sole-trader', 'id-front', 'passport', 'permit-hk-macao'];

const PLAN: Record<string, readonly string[]> = {
  scan: Object.keys(MAKERS),
  'jpeg-40': SOME,
  '800px': SOME,
  light: SOME,
  blur: SOME,
  'turn-3': ['foreign', 'id-front', 'permit-taiwan'],
  'turn-10': ['partnership', 'portrait', 'id-front'],
  'turn-90': ['branch', 'id-back', 'passport'],
  'turn-180': ['llc', 'residence-permit', 'id-front'],
  perspective: ['llc', 'portrait', 'id-front', 'permanent-resident'],
  phone: [
    'llc',
    'branch',
    'portrait',
    'sole-trader',
    'id-front',
    'id-back',
    'passport',
    'permit-taiwan',
  ],
  '12mp': ['foreign', 'id-front'],
  seal: ['llc', 'portrait', 'id-front', 'domain-certificate'],
  watermark: ['branch', 'portrait', 'id-front', 'passport'],
};

/** @param seed another number gives another set of the same make-up */
export function drawnSet(seed: number): SetEntry[] {
  return Object.entries(PLAN).flatMap(([state, makers], at) =>
    makers.map((maker) => ({ maker, seed: seed * 100 + at, state })),
  );
}
