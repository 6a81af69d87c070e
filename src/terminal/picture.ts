import { writeFile } from 'node:fs/promises';
import type { Reply } from '../../commands/reply.ts';
import type { Library } from '../../knowledge/library.ts';

/**
 * Writes the scorecard of a reply as a PNG file.
 * @returns what keeps it from doing so, or null when it is written.
 */
export async function writePicture(file: string, reply: Reply, library: Library): Promise<string | null> {
  const chart = reply.status === 'answered' ? reply.chart : undefined;
  // What draws is loaded for this only.
  const { scorecardOf } = await import('../picture/scorecard.ts');
  const card = chart === undefined ? null : scorecardOf(library.main, chart);
  if (card === null) return `there is no picture of ${reply.line}; /overview and the ratings have one`;
  const { svgOf } = await import('../picture/svg.ts');
  const { pngOf } = await import('../picture/png.ts');
  try {
    await writeFile(file, pngOf(svgOf(card)));
    return null;
  } catch (error) {
    return `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
  }
}
