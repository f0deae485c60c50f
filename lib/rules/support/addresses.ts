import { resolveProvince, type Resolution } from '@/lib/regions/resolve-province';

const REMEMBERED = 64;
const known = new Map<string, Resolution>();

/** `resolveProvince`, remembered for the addresses of the present form, which several rules ask about. */
export function provinceOfAddress(address: string): Resolution {
  const earlier = known.get(address);
  if (earlier) return earlier;
  const resolution = resolveProvince(address);
  if (known.size >= REMEMBERED) known.clear();
  known.set(address, resolution);
  return resolution;
}
