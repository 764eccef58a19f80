// SPDX-License-Identifier: EUPL-1.2
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** The server of ./noaber serve, for `npm run dev`. */
const server = process.env.NOABER_SERVER ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [svelte()],
  // Fonts are served by the application out of its own font files; they are no part of this build.
  build: { target: 'es2023', outDir: 'dist', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  worker: { format: 'es' },
  server: { proxy: Object.fromEntries(['/v1', '/tiles', '/fonts', '/ogc'].map(path => [path, server])) },
  test: { include: ['tests/**/*.test.ts'], environment: 'node' },
});
