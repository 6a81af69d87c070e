import type { Reply } from '../../commands/reply.ts';
import type { Library } from '../../knowledge/library.ts';
import { drawReply } from '../../src/terminal/draw.ts';
import { footerOf } from '../../src/terminal/footer.ts';
import { plain } from '../../src/terminal/paint.ts';

/** What the terminal shows of a reply, as one line without the bars beside quotations. */
export function drawTerminal(reply: Reply, library: Library): string {
  const drawn = drawReply(reply, {
    columns: 100,
    paint: plain,
    footer: (report) => footerOf(library, report),
  });
  return drawn.replace(/[┃┆]/g, ' ').replace(/\s+/g, ' ');
}
