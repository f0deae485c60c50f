/**
 * What `web-ext lint` warns of in the built extension and why it stays. All of it is code of packages; none of it gets a
 * text of a page or of a person (`47-own-pages` looks at everything that becomes markup).
 * @type {{ code: string, file: RegExp, message: string, why: string }[]}
 */
export const EXPLAINED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/(?:base|theme)-/, // Whichever chunk all screens share has React.
    message: 'Unsafe assignment to innerHTML',
    why: 'React: `dangerouslySetInnerHTML`, which nothing here uses, and how it makes script elements, which nothing here renders.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/crop-window-/,
    message: 'Unsafe assignment to innerHTML',
    why: 'Cropper.js: the constant templates of its own elements.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(?:chunks\/pdf-|pdf\/pdf\.worker)/,
    message: 'Unsafe call to import for argument 0',
    why: 'pdf.js: its own worker and decoders, by the addresses in this extension that it is given.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^assets\/reader-worker-/,
    message: 'Unsafe call to import for argument 0',
    why: 'ONNX Runtime: its own module again in threads, which are not used here; the policy allows files of the extension alone.',
  },
];
