/**
 * Another extension that looks at forms, unpacked in the folder that `PEER_EXTENSION_DIR` names, such as
 * KeePassXC-Browser's. It is no part of this project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PORTAL } from '../browser/driver.ts';

const manifestSchema = z.object({
  name: z.string(),
  content_scripts: z.array(z.object({ matches: z.array(z.string()), js: z.array(z.string()) })),
});

export interface Peer {
  name: string;
  folder: string;
}

export type NoPeer = { why: string };

export function findPeer(): Peer | NoPeer {
  const folder = process.env.PEER_EXTENSION_DIR;
  if (!folder) return { why: 'PEER_EXTENSION_DIR is not set' };
  if (!existsSync(join(folder, 'manifest.json'))) return { why: `${folder} holds no manifest.json` };
  return { name: readManifest(folder).name, folder };
}

function readManifest(folder: string): z.output<typeof manifestSchema> {
  return manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
}

const allPages = ['<all_urls>', '*://*/*', 'https://*/*', `${PORTAL}/*`];

/** Bytes of the scripts that an unpacked extension puts into a page of the portal. */
export function scriptBytes(folder: string): number {
  const files = readManifest(folder).content_scripts.flatMap(({ matches, js }) =>
    matches.some((pattern) => allPages.includes(pattern)) ? js : [],
  );
  if (files.length === 0) throw new Error(`${folder} has no script for the portal's pages.`);
  return files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
}
