import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sequencesIn, start, type Terminal } from '../support/terminal.ts';

function configured(config: object, options: Parameters<typeof start>[0] = {}): Terminal {
  const folder = mkdtempSync(join(tmpdir(), 'beatbook-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'config.json');
  writeFileSync(path, JSON.stringify(config));
  return start({ ...options, args: ['--config', path, ...(options.args ?? [])] });
}

describe('a configuration', () => {
  it('decides what opens, and which key does what', async () => {
    const terminal = configured({
      defaults: { view: 'funding', detail: false },
      columns: { funding: ['amount', 'force'] },
      keys: { help: ['x'], quit: ['Ctrl+Q', 'ä'], filter: 'F', facet: '/' },
    });
    await terminal.waitFor('F filter');
    expect(terminal.screen()[0]).toMatch(/x help$/);
    expect(terminal.screen()[3]).toMatch(/^ *▸ *Amount +Force area$/);
    expect(terminal.screen().join('\n')).not.toContain('Detail');
    terminal.press('-', 'R');
    await terminal.waitFor(/Amount +Force area/);
    terminal.press('Q');
    await terminal.waitFor('Q does nothing here; x lists the keys.');
    terminal.press('ä');
    expect(await terminal.exit()).toBe(0);
  });

  it('decides the colours', async () => {
    const numbers = async (skin: string, env = {}): Promise<number[]> => {
      const terminal = configured({ skin }, { env });
      await terminal.waitFor('Enter open');
      terminal.press('X');
      await terminal.waitFor('X does nothing here');
      terminal.press('Q');
      await terminal.exit();
      const looks = sequencesIn(terminal.raw()).filter((sequence) => sequence.endsWith('m'));
      return looks.flatMap((sequence) => sequence.slice(2, -1).split(';').map(Number));
    };
    expect(await numbers('default')).toContain(31);
    const plain = await numbers('monochrome');
    expect(plain).toContain(7);
    expect(plain.filter((number) => number >= 30)).toEqual([]);
    expect(await numbers('deuteranopia')).toContain(93);
    expect(await numbers('deuteranopia', { NO_COLOR: '1' })).toEqual([]);
  });

  it('that is wrong is told, and the terminal is left as it was', async () => {
    const terminal = configured({ keys: { srot: 's' } });
    expect(await terminal.exit()).toBe(2);
    expect(terminal.screen().join('')).toContain('did you mean "sort"?');
    expect(terminal.left().buffer).toBe('normal');
    expect(terminal.raw()).not.toContain('\u001b[?1049h');
  });
});

describe('the command keys', () => {
  it('shows what the terminal really sends', async () => {
    const terminal = configured({ keys: { undo: ['u', 'ü'] } });
    await terminal.waitFor('Enter open');
    terminal.press(':', 'keys:', 'Enter');
    await terminal.waitFor('What the terminal sends');
    terminal.press('Up');
    await terminal.waitFor(/1b 5b 41 +Up +up: Up/);
    terminal.press('ü');
    await terminal.waitFor(/c3 bc +ü +undo: Undo/);
    terminal.press('F1');
    await terminal.waitFor(/1b 4f 50 +F1 +help: Help/);
    terminal.press('Ctrl+Z');
    await terminal.waitFor(/1a +Ctrl\+Z +suspend: /);
    terminal.press('Esc');
    await terminal.waitFor(/1b +Esc +peel: /);
    terminal.press('Esc');
    await terminal.waitFor('Enter open');
    terminal.press('Ctrl+C');
    expect(await terminal.exit()).toBe(130);
  });

  it('is left by Esc twice, however fast', async () => {
    const terminal = configured({});
    await terminal.waitFor('Enter open');
    terminal.press(':', 'keys:', 'Enter');
    await terminal.waitFor('What the terminal sends');
    terminal.press('\u001b\u001b');
    await terminal.waitFor('Enter open');
    terminal.press('j');
    await terminal.waitFor(/\n▶/);
    terminal.press('Q');
    expect(await terminal.exit()).toBe(0);
  });
});
