import { PaperRefused } from '../errors';
import * as say from '../english/pdf/open-pdf';

/** A PDF whose pages can be read or drawn. */
export interface OpenPdf {
  pages: number;
  /** The text of a page, line by line; empty when the page is a picture. */
  textOf(page: number): Promise<string>;
  /** The page as a picture, its long side `side` pixels. */
  draw(page: number, side: number): Promise<Blob>;
  close(): Promise<void>;
}

export interface PdfFiles {
  /** Address of pdf.js' worker, a file of the extension. */
  worker: string;
  /** Address of the folder of its tables, fonts and decoders, ending in a slash. */
  base: string;
}

/** A text layer shorter than this is a page number or a stamp: the page is read as a picture. */
const LEAST_TEXT = 20;

export const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

/**
 * Opens a PDF in a page of the extension; scripts in it never run, nothing is fetched from elsewhere.
 *
 * @throws PaperRefused when it is damaged, has no page or asks for a password
 */
export async function openPdf(
  bytes: Uint8Array<ArrayBuffer>,
  { worker, base }: PdfFiles,
): Promise<OpenPdf> {
  const pdfjs = await import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = worker;
  const task = pdfjs.getDocument({
    // The worker takes the bytes over, and the person's file may be needed again.
    data: bytes.slice(),
    cMapUrl: `${base}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${base}standard_fonts/`,
    wasmUrl: `${base}wasm/`,
    enableXfa: false,
  });
  const opened = await task.promise.catch((error: unknown) => {
    throw refusalOf(error);
  });
  if (opened.numPages === 0) throw new PaperRefused('empty-pdf', say.noPage);
  return {
    pages: opened.numPages,
    textOf: async (number) => {
      const page = await opened.getPage(number);
      const { items } = await page.getTextContent();
      const text = linesOf(items.filter((item) => 'str' in item));
      return text.replace(/\s/g, '').length < LEAST_TEXT ? '' : text;
    },
    draw: async (number, side) => {
      const page = await opened.getPage(number);
      const plain = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: side / Math.max(plain.width, plain.height) });
      const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      const context = canvas.getContext('2d');
      if (!context) throw new Error('The browser gave no canvas to draw the page on.');
      // pdf.js draws on either kind of canvas; its types name one.
      await page.render({
        canvas: null,
        canvasContext: context as unknown as CanvasRenderingContext2D,
        viewport,
        background: '#fff',
      }).promise;
      return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
    },
    close: () => task.destroy(),
  };
}

interface TextItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

/** Items on one line joined from left to right, parted by blanks as wide as they stand apart. */
function linesOf(items: readonly TextItem[]): string {
  const lines: { y: number; height: number; items: TextItem[] }[] = [];
  for (const item of items) {
    if (item.str.trim() === '') continue;
    const [y = 0, height] = [item.transform[5], item.height || 10];
    const line = lines.find(
      (other) => Math.abs(other.y - y) < 0.5 * Math.max(other.height, height),
    );
    if (line) line.items.push(item);
    else lines.push({ y, height, items: [item] });
  }
  return lines
    .toSorted((one, other) => other.y - one.y)
    .map((line) => joined(line.items, line.height))
    .join('\n');
}

function joined(items: readonly TextItem[], height: number): string {
  let text = '';
  let edge = Number.NEGATIVE_INFINITY;
  for (const { str, transform, width } of items.toSorted(
    (one, other) => (one.transform[4] ?? 0) - (other.transform[4] ?? 0),
  )) {
    const gap = (transform[4] ?? 0) - edge;
    if (text) text += gap > 2.5 * height ? '    ' : gap > 0.3 * height ? ' ' : '';
    text += str;
    edge = (transform[4] ?? 0) + width;
  }
  return text;
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === 'PasswordException') return new PaperRefused('password', say.password);
  if (error.name === 'InvalidPDFException') return new PaperRefused('damaged', say.cannotBeOpened);
  return error;
}
