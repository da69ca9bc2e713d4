import * as z from 'zod/mini';
import { INDEX_FILE, type StyleTitle } from './shelf';

const fileSchema = z.record(z.string(), z.unknown());
const indexSchema = z.array(z.tuple([z.string(), z.string()]));

/** Loads and unpacks a file of the shelf; rejects where it is missing or damaged. */
export async function readPacked(
  fetch: (path: string) => Promise<Response>,
  path: string,
): Promise<Record<string, unknown>> {
  return fileSchema.parse(await readGzip(fetch, path));
}

/** Id and title of every style that can be found. */
export async function readStyleIndex(fetch: (path: string) => Promise<Response>): Promise<StyleTitle[]> {
  return indexSchema.parse(await readGzip(fetch, INDEX_FILE));
}

/** The JSON in a gzipped file of the extension. */
async function readGzip(fetch: (path: string) => Promise<Response>, path: string): Promise<unknown> {
  const { body } = await fetch(path);
  if (body === null) throw new Error(`${path} is empty`);
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).json();
}
