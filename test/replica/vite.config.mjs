import { defineConfig } from 'vite';

/** Fonts that a library's style sheet fetches from other hosts: no page of the replica asks anything of any. */
const withoutRemoteFonts = {
  name: 'without-remote-fonts',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.css')) return null;
    return { code: code.replaceAll(/@font-face\s*\{[^}]*url\("\/\/[^}]*\}/g, ''), map: null };
  },
};

export default defineConfig({
  base: '/replica-built/',
  plugins: [withoutRemoteFonts],
  // One copy of Vue for the pages and the library, and the one that compiles templates in the browser.
  resolve: { alias: [{ find: /^vue$/, replacement: 'vue/dist/vue.esm.js' }] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    cssMinify: false,
    minify: 'oxc',
    chunkSizeWarningLimit: 5000,
    rollupOptions: {
      input: {
        fusion: 'families/fusion/main.jsx',
        antd: 'families/antd/main.jsx',
        element: 'families/element/main.js',
      },
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
});
