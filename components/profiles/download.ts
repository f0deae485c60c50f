/** Saves a file as the browser saves downloads. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the blob over once the next task runs.
  setTimeout(() => URL.revokeObjectURL(url));
}
