export function filesBelow(folder: string): string[];
export function packFolder(folder: string): Uint8Array;
export function sha256(bytes: Uint8Array): string;
