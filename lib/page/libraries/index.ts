import type { ComponentLibrary } from './types';

const files = import.meta.glob<ComponentLibrary>(['./*.ts', '!./{index,types}.ts'], {
  eager: true,
  import: 'default',
});

/** Every component library whose mark-up is known: the files of this folder. */
export const libraries: readonly ComponentLibrary[] = Object.values(files);
