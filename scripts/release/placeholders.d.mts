export function isNobodys(address: string): boolean;
export function leftToMaintainer(packageFile: { homepage: string }): string[];
