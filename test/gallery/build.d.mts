export function buildGallery(names?: readonly string[]): Promise<void>;
