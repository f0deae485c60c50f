import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { walls } from '@/scripts/house/walls';
import { startTool } from '@/scripts/start.mjs';

/** A line of code in a file that the linter is asked about. */
export interface Probe {
  file: string;
  line: string;
}

interface Diagnostic {
  code: string;
  filename: string;
  labels: { span: { line: number } }[];
}

export const importing = (file: string, name: string): Probe => ({
  file,
  line: `import '${name}';`,
});

export const using = (file: string, name: string): Probe => ({ file, line: `void ${name};` });

/** Runs the linter once, with the project's walls, over all lines; returns those that a wall refuses, as `textOf` them. */
export function refusedOf(probes: readonly Probe[]): Set<string> {
  const house = mkdtempSync(join(tmpdir(), 'beian-lens-walls-'));
  try {
    cpSync('.oxlintrc.json', join(house, '.oxlintrc.json'));
    mkdirSync(join(house, 'scripts/house'), { recursive: true });
    // As the table makes them, so that a made file which is out of step fails its own test alone.
    writeFileSync(join(house, 'scripts/house/walls.json'), walls());
    const files = new Map<string, Probe[]>();
    for (const probe of probes) files.set(probe.file, [...(files.get(probe.file) ?? []), probe]);
    for (const [file, lines] of files) {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), lines.map(({ line }) => line).join('\n'));
    }
    const run = startTool('oxlint', ['-f', 'json'], {
      cwd: house,
      stdio: 'pipe',
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: Diagnostic[] };
    const refused = diagnostics
      .filter(({ code }) => code.includes('no-restricted'))
      .map(({ filename, labels }) => {
        const lines = files.get(filename.replaceAll('\\', '/'));
        return lines?.[(labels[0]?.span.line ?? 0) - 1];
      });
    return new Set(refused.flatMap((probe) => (probe ? [textOf(probe)] : [])));
  } finally {
    rmSync(house, { recursive: true });
  }
}

export const textOf = ({ file, line }: Probe): string => `${file}: ${line}`;
