import type { ComponentLibrary } from './types';

const files = import.meta.glob<ComponentLibrary>(['./*.ts', '!./{index,types}.ts'], {
  eager: true,
  import: 'default',
});

/** Every component library whose mark-up is known: the files of this folder. */
export const libraries: readonly ComponentLibrary[] = Object.values(files);

/** The hidden boxes that hold what a page sends. */
export const SENT = libraries.flatMap(({ sent }) => sent ?? []).join();

/** Uploads that make an input only once they are pressed. */
export const PRESSED_UPLOADS = libraries.flatMap(({ pressed = [] }) => pressed);

/** What is drawn after a list of the browser's, which is hidden: by Select2, Chosen or a library. What is searched with in it is no box of the page. */
export const DRAWN_LISTS = [
  '.select2-container',
  '.chosen-container',
  ...libraries.flatMap(({ drawn }) => drawn?.list ?? []),
].join();
