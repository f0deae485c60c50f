import type { Plugin } from 'vite';

export function externalRuntime(): Plugin;
