/**
 * The lines of a stream of bytes, as they arrive. A line ends at LF or CRLF and nowhere else (so that a line
 * may hold any other character), and the last one needs no end. An empty stream has no lines.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of chunks) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield withoutReturn(begun.join('') + part);
      begun = [];
    }
    if (last !== '') begun.push(last);
  }
  const end = begun.join('') + decoder.decode();
  if (end !== '') yield withoutReturn(end);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
