export function hasSandbox(system?: { user?: number; read?: (file: string) => string }): boolean;
export const chromiumSandbox: boolean;
