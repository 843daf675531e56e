import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/tables/registry.ts';
import { beatbook, KENT, SIDE_BY_SIDE } from './run-program.ts';

describe('what the program says of its own formats', SIDE_BY_SIDE, () => {
  it('prints a JSON Schema of the dataset format', async () => {
    const { code, stdout } = await beatbook(['schema']);
    expect(code).toBe(0);
    const schema = JSON.parse(stdout);
    const data = JSON.parse(readFileSync(KENT, 'utf8'));
    expect(schema.required.sort()).toEqual(Object.keys(data).sort());
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties.forces.items.required).toContain('area');
  });

  it('lists all views, fields, flags and operators', async () => {
    const { code, stdout } = await beatbook(['fields']);
    expect(code).toBe(0);
    for (const table of TABLES) expect(stdout).toContain(`${table.id}: ${table.about}`);
    expect(stdout).toMatch(/^ {2}amount {2,}money/m);
    expect(stdout).toContain('is:open');
    expect(stdout).toContain('amount>=100k');
  });

  it('lists the values that the fields of one view can have', async () => {
    const { stdout } = await beatbook(['fields', KENT, '--view', 'funding']);
    expect(stdout).toContain('Values of force:\n  kent\n');
    expect(stdout).not.toContain('resolutions:');
  });

  it('tells the same as JSON', async () => {
    const { stdout } = await beatbook(['fields', KENT, '--json', '--view', 'actions']);
    const { views, operators } = JSON.parse(stdout);
    expect(views).toHaveLength(1);
    const status = views[0].columns.find(({ id }: { id: string }) => id === 'status');
    expect(status).toMatchObject({ title: 'Status', type: 'choice', values: ['open', 'done', 'unknown'] });
    expect(operators.map(({ sign }: { sign: string }) => sign)).toContain('>=');
  });

  it('reads a dataset from a pipe once, with the values that it has', async () => {
    const { code, stdout } = await beatbook(['fields', '-', '--json', '--view', 'actions'], readFileSync(KENT, 'utf8'));
    expect(code).toBe(0);
    const force = JSON.parse(stdout).views[0].columns.find(({ id }: { id: string }) => id === 'force');
    expect(force.values).toEqual(['kent']);
  });

  it('names the nearest view', async () => {
    const { code, stderr } = await beatbook(['fields', '--view', 'action']);
    expect([code, stderr]).toEqual([2, 'error: there is no view action; did you mean actions?\n']);
  });
});
