import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ROOT } from '../../house/source-files';
import { listing } from '../../stores/listing';

const manifestSchema = z.looseObject({
  permissions: z.array(z.string()),
  optional_permissions: z._default(z.array(z.string()), []),
  host_permissions: z.array(z.string()),
  icons: z.record(z.string(), z.string()),
});

const privacy = readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8');
/** The first cells of PRIVACY.md's table of permissions. */
const explained = [...privacy.matchAll(/^\| `(?<name>\w+)` \|/gmu)].map(({ groups }) => groups?.['name']);

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (name) => {
  const folder = join(ROOT, '.output', name);
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const permissions = [...manifest.permissions, ...manifest.optional_permissions];

  test('asks for nothing that PRIVACY.md and the stores are not told the reason of', () => {
    expect(permissions.filter((permission) => !explained.includes(permission))).toEqual([]);
    expect(permissions.filter((permission) => !listing().has(permission))).toEqual([]);
    expect(manifest.host_permissions.filter((pattern) => !privacy.includes(`\`${pattern}\``))).toEqual([]);
  });
  test('lets no page and no other extension speak to it, or load anything of it', () => {
    for (const key of ['externally_connectable', 'web_accessible_resources', 'content_security_policy'])
      expect(manifest).not.toHaveProperty(key);
  });
  test.each(Object.entries(manifest.icons))('has its icon of %s pixels in that size', (size, path) => {
    const png = readFileSync(join(folder, path));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  });
});

test('PRIVACY.md explains no permission that neither package asks for', () => {
  const asked = ['chrome-mv3', 'firefox-mv3'].flatMap((name) => {
    const text = readFileSync(join(ROOT, '.output', name, 'manifest.json'), 'utf8');
    const { permissions, optional_permissions } = manifestSchema.parse(JSON.parse(text));
    return [...permissions, ...optional_permissions];
  });
  expect(explained.filter((name) => !asked.includes(name ?? ''))).toEqual([]);
});
