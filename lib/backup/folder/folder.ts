/** A folder as a copy of the vault needs it: the browser's own handle of one, or another that keeps files by name. */
export interface Folder {
  names(): Promise<string[]>;
  /** Null when it is not there (any more). */
  read(name: string): Promise<Blob | null>;
  write(name: string, contents: Blob): Promise<void>;
  remove(name: string): Promise<void>;
}

/** The folder behind a handle of the File System Access API. */
export function folderOf(handle: FileSystemDirectoryHandle): Folder {
  return {
    async names() {
      const names: string[] = [];
      const listed = handle as unknown as { keys(): AsyncIterable<string> };
      for await (const name of listed.keys()) names.push(name);
      return names;
    },
    async read(name) {
      try {
        return await (await handle.getFileHandle(name)).getFile();
      } catch (error) {
        if ((error as Error).name === 'NotFoundError') return null;
        throw error;
      }
    },
    async write(name, contents) {
      // The browser writes beside it and puts the whole file in place when it is closed.
      const stream = await (await handle.getFileHandle(name, { create: true })).createWritable();
      await stream.write(contents);
      await stream.close();
    },
    async remove(name) {
      try {
        await handle.removeEntry(name);
      } catch (error) {
        if ((error as Error).name !== 'NotFoundError') throw error;
      }
    },
  };
}
