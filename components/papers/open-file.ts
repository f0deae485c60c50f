import { browser } from 'wxt/browser';

import { PaperRefused } from '@/lib/papers/errors';
import { isPdf, openPdf } from '@/lib/papers/pdf/open-pdf';

import { asJpeg } from './picture/fit';

/** A file as what can be read and uploaded: a picture, and the text of a PDF that has one. */
export interface OpenedFile {
  /** The given file again; for choosing another page of it. */
  given: File;
  picture: File;
  text: string;
  pages: number;
}

/** Long side in pixels at which the page of a PDF is drawn. */
const PDF_SIDE = 2000;
const MOST_BYTES = 40 * 1024 * 1024;

/**
 * Opens a picture or the page of a PDF.
 *
 * @param page of a PDF, counted from 1
 * @throws PaperRefused when a PDF cannot be opened
 */
export async function openFile(given: File, page = 1): Promise<OpenedFile> {
  if (given.size > MOST_BYTES)
    throw new PaperRefused(
      'too-large',
      `“${given.name}” has ${Math.round(given.size / 1024 / 1024)} MB. Save a smaller copy, below 40 MB, and choose that.`,
    );
  const bytes = new Uint8Array(await given.arrayBuffer());
  if (!isPdf(bytes)) return { given, picture: given, text: '', pages: 1 };
  const base = browser.runtime.getURL('/');
  const pdf = await openPdf(bytes, {
    worker: `${base}pdf/pdf.worker.min.mjs`,
    base: `${base}pdf/`,
  });
  try {
    const drawn = await pdf.draw(page, PDF_SIDE);
    const picture = new File([drawn], asJpeg(given.name), { type: 'image/jpeg' });
    return { given, picture, text: await pdf.textOf(page), pages: pdf.pages };
  } finally {
    await pdf.close();
  }
}
