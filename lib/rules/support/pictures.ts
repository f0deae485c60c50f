import { FIELDS } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';

/**
 * The rules on what a chosen picture shows, and their fields: a frame in which a file is chosen has to know them before
 * any rule is there.
 */
export const PHOTO_CLOTHING = 'photo-clothing';
export const UPLOAD_QUALITY = 'upload-quality';

/** No source extends the rule on clothes to the photo with a document in the hand. */
export const PHOTOS: FieldKey[] = ['documents.backdropPhoto'];
export const UPLOADS = [...FIELDS.keys()].filter((key) => /^documents\.(?!liveness)/.test(key));
