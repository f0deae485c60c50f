import { useCallback, useEffect, useRef, useState } from 'react';

import { errorText } from '@/components/ui/error-text';
import { paperReader, type PaperReader, type ReadingStep } from '@/lib/papers/client';
import { readText } from '@/lib/papers/text/read-text';
import type { ReadPaper } from '@/lib/papers/types';

import { openFile, type OpenedFile } from './open-file';

/** What was read, with its picture and the file that becomes the profile's document; a text has neither. */
export interface Reading {
  paper: ReadPaper;
  picture: ImageBitmap | null;
  file: File | null;
}

export type ReadingState =
  | { at: 'choosing'; error: string | null }
  | { at: 'reading'; step: ReadingStep; name: string }
  /** A PDF of several pages without text: one of them is the paper. */
  | { at: 'page'; opened: OpenedFile; name: string }
  | { at: 'read'; reading: Reading };

export interface ReadingControl {
  state: ReadingState;
  readFile(file: File, page?: number): void;
  readPasted(text: string): void;
  /** Ends what runs, gives the worker's memory back, and goes back to choosing. */
  reset(): void;
}

/** Reads one paper at a time; the worker ends with the review and with the screen. */
export function useReading(): ReadingControl {
  const [state, setState] = useState<ReadingState>({ at: 'choosing', error: null });
  const running = useRef<AbortController | null>(null);
  const reader = useRef<PaperReader | null>(null);

  const end = useCallback(() => {
    running.current?.abort();
    reader.current?.end();
    reader.current = null;
  }, []);
  useEffect(() => end, [end]);

  const reset = useCallback(() => {
    end();
    setState({ at: 'choosing', error: null });
  }, [end]);

  const readFile = useCallback(
    (file: File, page?: number) => {
      end();
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      const show = (next: ReadingState) => {
        if (!signal.aborted) setState(next);
      };
      show({ at: 'reading', step: { step: 'loading' }, name: file.name });
      const run = async () => {
        const opened = await openFile(file, page);
        if (opened.pages > 1 && page === undefined && opened.text === '') {
          show({ at: 'page', opened, name: file.name });
          return;
        }
        if (opened.text) {
          const picture = await createImageBitmap(opened.picture);
          show({
            at: 'read',
            reading: { paper: readText(opened.text), picture, file: opened.picture },
          });
          return;
        }
        const reading = (reader.current ??= paperReader(startWorker));
        const { paper, picture } = await reading.read(
          opened.picture,
          (step) => show({ at: 'reading', step, name: file.name }),
          signal,
        );
        show({ at: 'read', reading: { paper, picture, file: opened.picture } });
      };
      run().catch((error: unknown) => show({ at: 'choosing', error: errorText(error) }));
    },
    [end],
  );

  const readPasted = useCallback(
    (text: string) => {
      end();
      setState({ at: 'read', reading: { paper: readText(text), picture: null, file: null } });
    },
    [end],
  );

  return { state, readFile, readPasted, reset };
}

const startWorker = (): Worker =>
  new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
