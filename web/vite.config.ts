/** How the page is built: `vite build --config web/vite.config.ts` writes dist/web. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('.'),
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
  build: {
    outDir: at('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The policy forbids data: addresses but for pictures.
    assetsInlineLimit: 0,
    // Charts and the documentation of the API are big libraries, loaded where they are shown.
    chunkSizeWarningLimit: 1200,
    rollupOptions: { input: { index: at('index.html'), docs: at('docs.html') } },
  },
  // For work on the page: `readout serve` beside `vite --config web/vite.config.ts`.
  server: { proxy: { '/api': process.env.READOUT_API ?? 'http://127.0.0.1:7788' } },
});
